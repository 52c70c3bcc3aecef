import { browser } from 'wxt/browser';

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** The page where text and saved pages are tidied. */
export async function openPaste(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/paste.html') });
}
