import { lazy } from '../core/lazy';
import type { FamilyRule, Model, PreparedPhrases, RuleSet, SharedSelectors, SiteRule } from '../core/types';

/** Rules as JSON texts, so that a page parses its own publisher's and not all the others', and of the rest what it needs. */
export interface PackedRules {
  /** A line for each host pattern, `pattern index`: which of the sites serves it. The first of two alike counts. */
  readonly hosts: string;
  readonly sites: readonly string[];
  readonly families: string;
  readonly shared: string;
  readonly phrases: string;
  readonly model: string;
}

export function packRules({ sites, families, shared, phrases, model }: RuleSet): PackedRules {
  return {
    hosts: `\n${sites.flatMap(({ hosts }, index) => hosts.map((host) => `${host} ${index}\n`)).join('')}`,
    sites: sites.map((site) => JSON.stringify(site)),
    families: JSON.stringify(families),
    shared: JSON.stringify(shared),
    phrases: JSON.stringify(phrases),
    model: JSON.stringify(model),
  };
}

/** The same site as core/select/site-of.ts finds: that of the exact host, else of the longest suffix. */
function siteTextOf(host: string, { hosts, sites }: PackedRules): string | undefined {
  const at = (pattern: string): number => hosts.indexOf(`\n${pattern} `);
  let found = at(host);
  let rest = `.${host}`;
  while (found < 0 && rest !== '') {
    found = at(rest);
    const next = rest.indexOf('.', 1);
    rest = next < 0 ? '' : rest.slice(next);
  }
  const index = hosts.slice(hosts.indexOf(' ', found) + 1, hosts.indexOf('\n', found + 1));
  return found < 0 ? undefined : sites[Number(index)];
}

/** What every page needs, parsed when first asked for and then kept: none of it is of any page. */
const parsers = ({ families, shared, phrases, model }: PackedRules) => ({
  // as: packRules wrote these texts from a RuleSet
  families: lazy(() => JSON.parse(families) as readonly FamilyRule[]),
  shared: lazy(() => JSON.parse(shared) as readonly SharedSelectors[]), // as: see above
  phrases: lazy(() => JSON.parse(phrases) as PreparedPhrases), // as: see above
  model: lazy(() => JSON.parse(model) as Model), // as: see above
});

const parsed = new WeakMap<PackedRules, ReturnType<typeof parsers>>();

/** All that the page of one host needs: the shared rules, and its publisher's if we know it. */
export function unpackFor(host: string, packed: PackedRules): RuleSet {
  const text = siteTextOf(host, packed);
  const common = parsed.get(packed) ?? parsers(packed);
  parsed.set(packed, common);
  return {
    // as: packRules wrote this text from a SiteRule
    sites: text === undefined ? [] : [JSON.parse(text) as SiteRule],
    get model() {
      return common.model();
    },
    get families() {
      return common.families();
    },
    get shared() {
      return common.shared();
    },
    get phrases() {
      return common.phrases();
    },
  };
}
