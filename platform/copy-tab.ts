import { browser } from 'wxt/browser';
import type { CopyChoice } from '../core/serialize/formats';
import type { ActiveTab } from './active-tab';
import { bringOwn } from './bring-own';
import { type CopyOutcome, parseCopyOutcome } from './copy-outcome';
import { ENGINE_FILE } from './engine';
import { readPreferences } from './settings/preferences';
import { failureOfError, failureOfUrl } from './tab-failure';
import { usualFormat } from './usual-format';

/** Runs in the page's isolated world, before copy.js. */
function setChoice(choice: CopyChoice): void {
  globalThis.jingduCopyChoice = choice;
}

/**
 * Cleans and copies a tab's article, in the format that the reader chose, by the activeTab grant that a menu entry or a
 * shortcut gives. Never rejects.
 */
export async function copyTab(tab: ActiveTab): Promise<CopyOutcome> {
  try {
    const target = { tabId: tab.id };
    await bringOwn(tab);
    const preferences = await readPreferences();
    const { captions, properties } = preferences;
    const choice = { format: usualFormat(preferences), captions, properties };
    await browser.scripting.executeScript({ target, func: setChoice, args: [choice], injectImmediately: true });
    const [injected] = await browser.scripting.executeScript({
      target,
      files: [ENGINE_FILE, '/copy.js'],
      injectImmediately: true,
    });
    return parseCopyOutcome(injected?.result);
  } catch (error) {
    return { copied: false, reason: failureOfUrl(tab.url) ?? failureOfError(error) };
  }
}
