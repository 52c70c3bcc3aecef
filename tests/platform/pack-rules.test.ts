import { describe, expect, it } from 'vitest';
import { siteOf } from '../../core/select/site-of';
import { builtinRules } from '../../platform/builtin-rules';
import { unpackFor } from '../../platform/pack-rules';
import { packed } from '../../platform/packed-rules';

describe('packed rules', () => {
  it.each(builtinRules.sites.map((site) => [site.hosts[0]?.replace(/^\./, '') ?? '', site.id]))(
    'give a page of %s the rule of its publisher alone',
    (host) => {
      expect(unpackFor(host, packed).sites).toEqual([siteOf(host, builtinRules.sites)]);
    },
  );

  it('give a page of an unknown host no site, and all that is shared', () => {
    const { sites, families, shared, phrases } = unpackFor('unknown.example', packed);
    expect(sites).toEqual([]);
    expect(families).toEqual(builtinRules.families);
    expect(shared).toEqual(builtinRules.shared);
    expect(phrases).toEqual(builtinRules.phrases);
  });
});
