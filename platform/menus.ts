import { type Browser, browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import { bringTexts, watchTexts } from './kept-texts';
import { t } from './ui-messages';

/** What a reader can ask of a page without the popup. */
export const REQUESTS = ['tidy', 'copy', 'pick', 'bar'] as const;
export type Request = (typeof REQUESTS)[number];

/** Ids of menu entries and of keyboard commands (wxt.config.ts), and the entries' texts. */
const MENUS = { tidy: 'tidy-page', copy: 'copy-clean', pick: 'pick-by-hand' } as const;
const COMMANDS = { tidy: 'toggle-clean', copy: 'copy-clean', bar: 'focus-bar' } as const;
const TITLES = { tidy: 'menu_tidy', copy: 'menu_copy', pick: 'pick_open' } as const;

/** Calls back when the reader asks by the page's menu or by the keyboard. Register at start-up, synchronously. */
export function onRequest(run: (request: Request, tab: ActiveTab) => void): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  watchTexts(() => void createMenus());
  const asked = (ids: { readonly [R in Request]?: string }, id: unknown, tab: Browser.tabs.Tab | undefined) => {
    const request = REQUESTS.find((one) => ids[one] === id);
    if (request && tab?.id !== undefined) run(request, { id: tab.id, url: tab.url ?? '', incognito: tab.incognito });
  };
  browser.contextMenus.onClicked.addListener((info, tab) => asked(MENUS, info.menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => asked(COMMANDS, command, tab));
}

/** Menus outlive the background and updates; made anew they never double. */
async function createMenus(): Promise<void> {
  await bringTexts();
  await browser.contextMenus.removeAll();
  for (const request of ['tidy', 'copy', 'pick'] as const)
    browser.contextMenus.create({
      id: MENUS[request],
      title: t(TITLES[request]),
      contexts: ['page', 'selection', 'link', 'image'],
    });
}
