import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import { ENGINE_FILE } from './engine';

/**
 * Lays the picker over a tab's page, by the activeTab grant that the toolbar button, a menu entry or a shortcut gives.
 * @returns false where no script may run
 */
export async function openPicker({ id }: Pick<ActiveTab, 'id'>): Promise<boolean> {
  const job = { target: { tabId: id }, injectImmediately: true };
  return browser.scripting.executeScript({ ...job, files: [ENGINE_FILE, '/picker.js'] }).then(
    () => true,
    () => false,
  );
}
