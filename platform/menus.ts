import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import { t } from './ui-messages';

const COPY_MENU = 'copy-clean';
const COPY_COMMAND = 'copy-clean';

/** Calls back when the reader asks for a copy by the page's menu or by the keyboard. Register at start-up, synchronously. */
export function onCopyRequest(run: (tab: ActiveTab) => void): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === COPY_MENU && tab?.id !== undefined) run({ id: tab.id, url: tab.url ?? '' });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY_COMMAND && tab?.id !== undefined) run({ id: tab.id, url: tab.url ?? '' });
  });
}

/** Menus outlive the background and updates; made anew they never double. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: COPY_MENU,
    title: t('menu_copy'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
}
