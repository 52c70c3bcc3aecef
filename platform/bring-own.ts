import { browser } from 'wxt/browser';
import type { OwnRule } from '../core/types';
import type { ActiveTab } from './active-tab';
import { ownRulesFor } from './own-rules';
import { keepOwn } from './page-own';

/** The own rules of the page of this world, asked for anew. */
export async function loadOwn(): Promise<void> {
  const own = await ownRulesFor(location.href).catch(() => []);
  if (own.length > 0 || !browser.extension.inIncognitoContext) keepOwn(own);
}

/** Brings a tab the reader's own rules for its page. @throws Error where no script may run */
export async function bringOwn({ id, url, incognito }: ActiveTab): Promise<void> {
  const own = await ownRulesFor(url).catch(() => []);
  if (own.length === 0 && incognito) return; // what was corrected in a private window stands in the page alone
  await browser.scripting.executeScript({
    target: { tabId: id },
    injectImmediately: true,
    args: [own],
    func: (rules: readonly OwnRule[]) => {
      globalThis.jingduOwnRules = rules;
    },
  });
}
