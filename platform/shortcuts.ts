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
