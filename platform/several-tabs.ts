import { browser } from 'wxt/browser';
import type { Item } from '../core/keep/several';
import { readerAsked } from './reader-store';

const TABS = { permissions: ['tabs' as const] };

/** Asks to see which pages are open. Must be called straight from a click. */
export const requestTabs = (): Promise<boolean> => browser.permissions.request(TABS);

export const seesTabs = (): Promise<boolean> => browser.permissions.contains(TABS);

/** Given back as soon as the list is made. */
export const returnTabs = (): Promise<unknown> => browser.permissions.remove(TABS).catch(() => false);

/** The pages that are open in a window, in order. Of our own, a reader tab stands for its article, the others for nothing. */
export async function tabsOf(windowId: number): Promise<Item[]> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id, url = '', title = '' }) => {
    if (id === undefined) return [];
    const own = url.startsWith(`${location.origin}/`);
    const read = own && new URL(url).pathname === '/reader.html' ? readerAsked(new URL(url).search).url : undefined;
    if (own) return read ? [{ id: `tab-${id}`, url: read, title: title || read }] : [];
    return [{ id: `tab-${id}`, tab: id, url, title: title || url }];
  });
}

/** Whether a tab still shows the page, loaded: browsers put away tabs that nobody looks at. */
export async function isLive(tab: number): Promise<boolean> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found !== undefined && found.discarded !== true && found.status !== 'unloaded';
}
