import type { OwnRule } from '../../core/types';

/** A rule, and whether the built-in one beneath it says something else than when it was made. */
export interface OwnRuleEntry {
  readonly own: OwnRule;
  readonly name: string;
  readonly outdated: boolean;
}
