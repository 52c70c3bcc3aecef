import { browser } from 'wxt/browser';
import { activeTab } from './active-tab';

/** Opens the page on which the tab in view is reported: it reads the tab by the grant of the same click. */
export async function openReport(): Promise<void> {
  const tab = await activeTab();
  if (tab) await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tab.id}`) });
}
