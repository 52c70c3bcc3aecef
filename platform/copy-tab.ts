import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';
import { type CopyOutcome, parseCopyOutcome } from './copy-outcome';
import { failureOfError, failureOfUrl } from './tab-failure';

/** Cleans and copies a tab's article by the activeTab grant that a menu entry or a shortcut gives. Never rejects. */
export async function copyTab(tab: ActiveTab): Promise<CopyOutcome> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/copy.js'],
      injectImmediately: true,
    });
    return parseCopyOutcome(injected?.result);
  } catch (error) {
    return { copied: false, reason: failureOfUrl(tab.url) ?? failureOfError(error) };
  }
}
