import type { SiteRule } from '../types';

const matches = (pattern: string, host: string): boolean =>
  pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

/** The rule of the publisher that serves this host: an exact host first, else the longest suffix. */
export function siteOf<S extends Pick<SiteRule, 'hosts'>>(host: string, sites: readonly S[]): S | undefined {
  let best: { site: S; length: number } | undefined;
  for (const site of sites) {
    for (const pattern of site.hosts) {
      if (!matches(pattern, host)) continue;
      const length = pattern.startsWith('.') ? pattern.length : 1000 + pattern.length;
      if (!best || length > best.length) best = { site, length };
    }
  }
  return best?.site;
}
