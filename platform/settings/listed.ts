import type { ListedSite } from '../../core/types/settings';

/** Whether a pattern names this host; a leading dot names the domain and all below it. */
export const covers = (pattern: string, host: string): boolean =>
  pattern.startsWith('.') ? host === pattern.slice(1) || host.endsWith(pattern) : host === pattern;

/** The entry that decides for a host: its own first, else that of the nearest domain. */
export function listedFor(host: string, sites: readonly ListedSite[]): ListedSite | undefined {
  return sites
    .filter((site) => covers(site.pattern, host))
    .sort(
      (a, b) =>
        Number(a.pattern.startsWith('.')) - Number(b.pattern.startsWith('.')) || b.pattern.length - a.pattern.length,
    )[0];
}

/** Match patterns for the browser's permission and registration. (MDN, "Match patterns in extension manifests") */
export const originOf = (pattern: string): string =>
  pattern.startsWith('.') ? `*://*${pattern}/*` : `*://${pattern}/*`;
