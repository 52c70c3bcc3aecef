import { siteOf } from '../core/select/site-of';
import type { PhraseFile, RuleSet, SiteRule } from '../core/types';

/** Rules as JSON texts, so that a page parses its own publisher's and not all the others'. */
export interface PackedRules {
  /** `{ id, hosts }[]`, to find the publisher by. */
  readonly index: string;
  readonly sites: Readonly<Record<string, string>>;
  /** Everything but the sites; examples, which only tests read, left out. */
  readonly common: string;
}

const withoutExamples = <T extends object>(items: readonly T[]) =>
  items.map((item) => ({ ...item, examples: [], counterExamples: [] }));

const bare = (file: PhraseFile): PhraseFile => ({
  ...file,
  rules: withoutExamples(file.rules),
  ...(file.bars && { bars: withoutExamples(file.bars) }),
});

export function packRules({ sites, ...rest }: RuleSet): PackedRules {
  return {
    index: JSON.stringify(sites.map(({ id, hosts }) => ({ id, hosts }))),
    sites: Object.fromEntries(sites.map((site) => [site.id, JSON.stringify(site)])),
    common: JSON.stringify({ ...rest, phrases: rest.phrases.map(bare) }),
  };
}

/** All that the page of one host needs: the shared rules, and its publisher's if we know it. */
export function unpackFor(host: string, packed: PackedRules): RuleSet {
  // as: packRules wrote these texts from a RuleSet
  const index = JSON.parse(packed.index) as Pick<SiteRule, 'id' | 'hosts'>[];
  const text = packed.sites[siteOf(host, index)?.id ?? ''];
  const common = JSON.parse(packed.common) as Omit<RuleSet, 'sites'>;
  return { ...common, sites: text === undefined ? [] : [JSON.parse(text) as SiteRule] };
}
