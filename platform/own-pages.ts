import { browser } from 'wxt/browser';

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Asks whether a site is to be paused: on the options page, which no page can press a button of. */
export async function askPause(
  host: string,
  tab: { readonly index: number; readonly windowId: number },
): Promise<void> {
  const url = browser.runtime.getURL(`/options.html?${new URLSearchParams({ [PAUSE]: host })}`);
  await browser.tabs.create({ url, index: tab.index + 1, windowId: tab.windowId });
}

/** The host that this page of ours was opened to ask about, if any. */
export const askedPause = (): string | undefined => new URLSearchParams(location.search).get(PAUSE) ?? undefined;

const PAUSE = 'pause';

/** The page where text and saved pages are tidied. */
export async function openPaste(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/paste.html') });
}
