import { browser } from 'wxt/browser';
import type { Shortcut } from '../core/types/settings';
import { t } from './ui-messages';

/** The commands with the keys that the browser really assigned; it leaves one without keys where another extension has them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name, description, shortcut }) => ({
    id: name ?? '',
    description: description || (name === '_execute_action' ? t('action_title') : (name ?? '')),
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page for keyboard shortcuts: Firefox has a call for it, Chrome an address. */
export async function editShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
