import type { SiteRule } from '../types';

const HIDE = '{display:none!important}';

/** Hides what carries our attribute and is not shown again (its value then begins with `-`). */
export const hiddenCss = (attribute: string): string => `[${attribute}]:not([${attribute}^="-"])${HIDE}`;

/** A site's `tidy` selectors, each a rule of its own: one that a browser cannot parse loses only itself. */
export const siteCss = (site: SiteRule | undefined): string =>
  (site?.tidy ?? []).map((selector) => `${selector}${HIDE}`).join('\n');

/**
 * Nothing is painted while the article is being looked for: what is never painted neither flashes nor shifts. Opacity as
 * well: what a page makes visible by itself would show through a hidden root.
 */
export const VEIL_CSS = 'html{visibility:hidden!important;opacity:0!important;transition:none!important}';
