import { browser } from 'wxt/browser';
import { activeTab } from './active-tab';
import { newJob } from './several-job';
import { linksSelectedIn } from './several-links';

/** Why it was not begun: nothing is selected, or nothing may be left behind of a private window. */
export type NotBegun = 'no-links' | 'private';

const openPage = (query: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/several.html?${query}`) });

/** Opens the page on which all tabs of this window are kept. */
export async function openSeveralTabs(): Promise<NotBegun | undefined> {
  const tab = await activeTab();
  if (tab?.incognito) return 'private';
  const { id } = await browser.windows.getCurrent();
  await openPage(`window=${id}`);
  return undefined;
}

/** The same for the links that are selected in the tab in view. */
export async function openSeveralLinks(): Promise<NotBegun | undefined> {
  const tab = await activeTab();
  if (!tab || tab.incognito) return tab ? 'private' : 'no-links';
  const items = await linksSelectedIn(tab.id);
  if (items.length === 0) return 'no-links';
  await openPage(`job=${await newJob(items)}`);
  return undefined;
}
