import type { Habits } from './habit';
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
  /** The reader's own rules that hold for this page, the first before the others. */
  readonly own?: readonly SiteRule[];
  /** How often lines stood on this site's articles, on this device. */
  readonly habits?: Habits | undefined;
}
