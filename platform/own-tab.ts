import { browser } from 'wxt/browser';

/** Closes the tab that this page is in. Pages not opened by a script may not close themselves. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
