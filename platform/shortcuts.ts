import { browser } from 'wxt/browser';
import type { Shortcut } from '../core/types/settings';
import { t } from './ui-messages';

/** Names of the commands in the manifest (wxt.config.ts); the browser tells them in its own language alone. */
const NAMES = {
  _execute_action: 'action_title',
  'toggle-clean': 'command_toggle',
  'focus-bar': 'command_bar',
  'copy-clean': 'command_copy',
} as const;

const isNamed = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name);

/** The commands with the keys that the browser really assigned; it leaves one without keys where another extension has them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name, description, shortcut }) => ({
    id: name ?? '',
    description: isNamed(name ?? '') ? t(NAMES[name as keyof typeof NAMES]) : (description ?? ''), // as: just checked
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page for keyboard shortcuts: Firefox has a call for it, Chrome an address. */
export async function editShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
