import type { Correction, MetadataField, SiteRule, ValueSource } from '../types';
import { addressPattern } from './address-pattern';

/** The newest first, none twice. */
const withFirst = <T>(list: readonly T[] = [], first: T, same: (one: T) => boolean): readonly T[] => [
  first,
  ...list.filter((one) => !same(one)),
];

const without = <T>(list: readonly T[] = [], gone: (one: T) => boolean): readonly T[] =>
  list.filter((one) => !gone(one));

const withSource = (rule: SiteRule, field: MetadataField, source: ValueSource): SiteRule => ({
  ...rule,
  metadata: {
    ...rule.metadata,
    [field]: withFirst(rule.metadata?.[field], source, ({ selector }) => selector === source.selector),
  },
});

/** An empty rule for a page's host. @param verified the day it is made, YYYY-MM-DD */
export const emptyRule = (host: string, verified: string): SiteRule => ({
  id: `own:${host}`,
  name: host,
  hosts: [host],
  verified,
});

/** A rule with one more correction; what it contradicts goes. */
export function corrected(rule: SiteRule, { kind, selector }: Correction, url: URL): SiteRule {
  const same = (one: string) => one === selector;
  const article = withFirst(rule.article, addressPattern(url), (one) => one === addressPattern(url));
  switch (kind) {
    case 'article':
      return { ...rule, article, content: withFirst(rule.content, selector, same) };
    case 'strip':
      return {
        ...rule,
        strip: withFirst(rule.strip, { selector, kind: 'other' }, (one) => same(one.selector)),
        keep: without(rule.keep, same),
      };
    case 'keep':
      return {
        ...rule,
        keep: withFirst(rule.keep, selector, same),
        strip: without(rule.strip, (one) => same(one.selector)),
      };
    default:
      return withSource(rule, kind, { selector });
  }
}

/** A rule that says nothing any more. */
export const saysNothing = ({ content, strip, keep, metadata, tidy }: SiteRule): boolean =>
  [content, strip, keep, tidy, ...Object.values(metadata ?? {})].every((list) => (list ?? []).length === 0);
