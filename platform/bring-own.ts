import { browser } from 'wxt/browser';
import { packHabits } from '../core/habits/book';
import type { OwnRule } from '../core/types';
import type { ActiveTab } from './active-tab';
import { habitsFor } from './habits';
import { ownRulesFor } from './own-rules';
import { keepOwn } from './page-own';

/** The own rules of the page of this world, asked for anew. */
export async function loadOwn(): Promise<void> {
  const own = await ownRulesFor(location.href).catch(() => []);
  if (own.length > 0 || !browser.extension.inIncognitoContext) keepOwn(own);
}

const packedFor = async (address: string) => {
  const habits = await habitsFor(address).catch(() => undefined);
  return habits && { salt: habits.salt, kept: packHabits(habits) };
};

/** The habits of this world's site, asked for anew. In a private window none are known. */
export async function loadHabits(): Promise<void> {
  globalThis.jingduHabits = browser.extension.inIncognitoContext ? undefined : await packedFor(location.href);
}

/** Brings a tab the reader's own rules for its page, and what is known of its site's lines. @throws Error where no script may run */
export async function bringOwn({ id, url, incognito }: ActiveTab): Promise<void> {
  const own = await ownRulesFor(url).catch(() => []);
  const habits = incognito ? undefined : await packedFor(url);
  // What was corrected in a private window stands in the page alone.
  const kept = own.length === 0 && incognito === true;
  await browser.scripting.executeScript({
    target: { tabId: id },
    injectImmediately: true,
    args: [kept ? null : own, habits ?? null],
    func: (rules: readonly OwnRule[] | null, known: { readonly salt: string; readonly kept: string } | null) => {
      if (rules) globalThis.jingduOwnRules = rules;
      globalThis.jingduHabits = known ?? undefined;
    },
  });
}
