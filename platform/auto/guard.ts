import { addressSays } from '../../core/tidy/address-says';
import { siteCss, veilCss } from '../../core/tidy/tidy-css';
import type { FailureReason, SiteRule } from '../../core/types';
import type { PageStyles } from './page-styles';

/** A page that is not parsed by then is shown as far as it has come. */
export const PATIENCE_MS = 2500;

/** Before anything is known but the address: nothing of the clutter is painted, and nothing jumps later. */
export function guard(styles: PageStyles, site: SiteRule | undefined): void {
  const url = new URL(location.href);
  const says = url.pathname === '/' ? 'other' : addressSays(url, site);
  if (says === 'other') return;
  if (says === 'article') styles.set('site', siteCss(site));
  styles.set('veil', veilCss(2 * PATIENCE_MS));
}

/** Reasons that are a failure where the address says that it is an article. */
const FAILED: ReadonlySet<FailureReason> = new Set<FailureReason>(['empty', 'too-large']);

/** Whether a page without an article should have had one. */
export const isFailure = (reason: FailureReason, site: SiteRule | undefined): boolean =>
  FAILED.has(reason) && addressSays(new URL(location.href), site) === 'article';
