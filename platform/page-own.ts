import { unpackHabits } from '../core/habits/book';
import { pageAddress } from '../core/own-rules/address-pattern';
import type { Habits, OwnRule, RuleSet, SiteRule } from '../core/types';

declare global {
  /** The reader's own rules for the page, left in its isolated world by whoever asks the engine there. */
  var jingduOwnRules: readonly OwnRule[] | undefined;
  /** What is known of the lines of the page's site (core/habits/book.ts, `packed`), and the salt of it. */
  var jingduHabits: { readonly salt: string; readonly kept: string } | undefined;
}

/** Leaves own rules where the engine of this world looks for them. */
export function keepOwn(own: readonly OwnRule[]): void {
  globalThis.jingduOwnRules = own;
}

/** The own rules that were left in this world. */
export const keptOwn = (): readonly OwnRule[] => globalThis.jingduOwnRules ?? [];

/** Those that hold here: pages give themselves new addresses, and a rule for one page alone is none for the next. */
const holding = (): SiteRule[] => {
  const here = pageAddress(new URL(location.href));
  return keptOwn().flatMap(({ rule, only }) => (only === undefined || only === here ? [rule] : []));
};

function habits(): Habits | undefined {
  const kept = globalThis.jingduHabits;
  return kept && unpackHabits(kept.salt, kept.kept);
}

/** Rules with the reader's own ones and the site's habits, as they are whenever they are asked for. */
export const withOwn = (rules: RuleSet): RuleSet =>
  Object.defineProperties(rules, {
    own: { get: holding, enumerable: true },
    habits: { get: habits, enumerable: true },
  });
