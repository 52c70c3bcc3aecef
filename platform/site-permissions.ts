import { browser } from 'wxt/browser';
import { originOf } from './settings/listed';

/**
 * Asks for the hosts of these patterns at once. Must be called straight from a click: browsers ask only then.
 * @returns whether the reader said yes; a no changes nothing
 */
export const requestSites = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns.map(originOf) });

/** Gives the permission for these patterns back. What the browser will not take back (it was never given) is no error. */
export async function releaseSites(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await browser.permissions.remove({ origins: [originOf(pattern)] }).catch(() => false);
}

/** Of these patterns, those whose permission the browser still holds; readers can take it away in the browser's own settings. */
export async function grantedSites<T extends { readonly pattern: string }>(sites: readonly T[]): Promise<T[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const held = new Set(origins);
  // A permission for more than the pattern covers it too, which only the browser can tell; one call each would be slow for all.
  const granted = await Promise.all(
    sites.map(({ pattern }) => {
      const origin = originOf(pattern);
      // What the browser cannot read as an address is not granted.
      return held.has(origin) || browser.permissions.contains({ origins: [origin] }).catch(() => false);
    }),
  );
  return sites.filter((_, i) => granted[i]);
}

export function onPermissionsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
