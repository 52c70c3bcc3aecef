import type { SiteRule } from '../types';

/** What a site's rule says of an address alone, before there is a document. */
export function addressSays(url: URL, site: SiteRule | undefined): 'article' | 'other' | 'unknown' {
  const address = url.href.replace(/^\w+:\/\//, '');
  const says = (patterns: readonly string[] | undefined) =>
    patterns?.some((pattern) => new RegExp(pattern, 'u').test(address)) ?? false;
  if (says(site?.notArticle)) return 'other';
  return says(site?.article) ? 'article' : 'unknown';
}
