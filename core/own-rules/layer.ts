import type { MetadataField, SiteRule } from '../types';

/** The first list and then the second, without what both say. */
const joined = <T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] => [
  ...first,
  ...second.filter((one) => !first.includes(one)),
];

type Sources = NonNullable<SiteRule['metadata']>;

function joinedSources(own: Sources = {}, built: Sources = {}): Sources {
  const fields = new Set([...Object.keys(own), ...Object.keys(built)]) as Set<MetadataField>; // as: keys of both
  return Object.fromEntries([...fields].map((field) => [field, joined(own[field], built[field])]));
}

/** One rule over another: what the upper one says comes first, and nothing of the lower one is lost. */
const over = (built: SiteRule, own: SiteRule): SiteRule => ({
  ...built,
  article: joined(own.article, built.article),
  keep: joined(own.keep, built.keep),
  expand: joined(own.expand, built.expand),
  tidy: joined(own.tidy, built.tidy),
  metadata: joinedSources(own.metadata, built.metadata),
  ...(own.next && { next: own.next }),
});

/**
 * The publisher's rule with a reader's own ones over it. What they choose as the content and what they take out stays apart
 * (core/own-rules/own-choice.ts, core/strip): there a reader's word weighs more than a publisher's rule.
 * @param own the first counts most
 */
export const layered = (built: SiteRule | undefined, own: readonly SiteRule[]): SiteRule | undefined =>
  own.reduceRight<SiteRule | undefined>((below, rule) => {
    if (below) return over(below, rule);
    const { content: _, strip: __, ...rest } = rule;
    return rest;
  }, built);
