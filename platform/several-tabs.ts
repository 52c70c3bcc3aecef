import { browser } from 'wxt/browser';
import type { Item } from '../core/keep/several';

const TABS = { permissions: ['tabs' as const] };

/** Asks to see which pages are open. Must be called straight from a click. */
export const requestTabs = (): Promise<boolean> => browser.permissions.request(TABS);

export const seesTabs = (): Promise<boolean> => browser.permissions.contains(TABS);

/** Given back as soon as the list is made. */
export const returnTabs = (): Promise<unknown> => browser.permissions.remove(TABS).catch(() => false);

/** The pages that are open in a window, in order, but for our own. */
export async function tabsOf(windowId: number): Promise<Item[]> {
  const own = browser.runtime.getURL('/several.html');
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id, url = '', title = '' }) =>
    id === undefined || url.startsWith(own) ? [] : [{ id: `tab-${id}`, tab: id, url, title: title || url }],
  );
}

/** Whether a tab still shows the page, loaded: browsers put away tabs that nobody looks at. */
export async function isLive(tab: number): Promise<boolean> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found !== undefined && found.discarded !== true && found.status !== 'unloaded';
}
