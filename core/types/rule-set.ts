import type { Model } from './model';
import type { PreparedPhrases } from './prepared';
import type { FamilyRule, SharedSelectors, SiteRule } from './rule';

/** Everything the engine is given besides the page. */
export interface RuleSet {
  readonly sites: readonly SiteRule[];
  readonly families: readonly FamilyRule[];
  readonly phrases: PreparedPhrases;
  readonly shared: readonly SharedSelectors[];
  readonly model: Model;
}
