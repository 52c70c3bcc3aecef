import { pageAddress } from '../core/own-rules/address-pattern';
import type { OwnRule, RuleSet, SiteRule } from '../core/types';

declare global {
  /** The reader's own rules for the page, left in its isolated world by whoever asks the engine there. */
  var jingduOwnRules: readonly OwnRule[] | undefined;
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

/** Rules with the reader's own ones, as they are whenever they are asked for. */
export const withOwn = (rules: RuleSet): RuleSet =>
  Object.defineProperty(rules, 'own', { get: holding, enumerable: true });
