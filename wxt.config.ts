import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { oncePerWorld } from './scripts/lib/once-per-world-plugin';
import { packedRules } from './scripts/lib/packed-rules-plugin';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: ({ browser }) => ({
    plugins: [preact(), packedRules(), oncePerWorld()],
    // What older browsers need in place of light-dark() loses to our important rules in pages: the bar was never dark.
    build: { cssTarget: browser === 'firefox' ? 'firefox140' : 'chrome123' },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_action_title__' },
    // Not E nor S: Firefox opens its menus by these letters, with Shift or without.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'toggle-clean': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_toggle__' },
      'focus-bar': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_bar__' },
      'copy-clean': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_copy__' },
    },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'clipboardWrite'],
    // Asked for one site at a time, when the reader lists it; declarativeContent when the lit-up icon is switched on.
    optional_host_permissions: ['*://*/*'],
    // tabs: to list the pages that are open, when the reader keeps several at once (platform/several-tabs.ts).
    optional_permissions: browser === 'chrome' ? ['declarativeContent', 'tabs'] : ['tabs'],
    // connect-src: pages that the reader wants joined or kept (platform/fetch-page.ts), and pictures for a file that is saved
    // (platform/keep-pictures.ts), each on a click; nothing else asks for anything.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https: http:; connect-src https: http:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jingdu@jingdu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Pictures come without cookies, also from hosts that the extension is let into (where they would be the reader's own).
          cross_origin_embedder_policy: { value: 'credentialless' },
        }),
  }),
});
