import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  /** Empty where the browser does not tell. */
  readonly url: string;
  /** In a private window. */
  readonly incognito?: boolean;
}

/** The tab whose toolbar button was clicked. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', incognito: tab.incognito };
}
