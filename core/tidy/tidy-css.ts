import type { SiteRule } from '../types';

const HIDE = '{display:none!important}';

/** Hides what carries our attribute and is not shown again (its value then begins with `-`). */
export const hiddenCss = (attribute: string): string => `[${attribute}]:not([${attribute}^="-"])${HIDE}`;

/** A site's `tidy` selectors, each a rule of its own: one that a browser cannot parse loses only itself. */
export const siteCss = (site: SiteRule | undefined): string =>
  (site?.tidy ?? []).map((selector) => `${selector}${HIDE}`).join('\n');

/** Room below the last line, so that the bar can be scrolled away from it. */
export const FOOT_CSS = 'html{padding-block-end:96px!important}';

/**
 * Nothing is painted while the article is being looked for: what is never painted neither flashes nor shifts. Opacity as
 * well: what a page makes visible by itself would show through a hidden root. An animation that ends: the page is shown by
 * then, whatever becomes of the script that put the veil there.
 * @param ms the longest that it lasts
 */
export const veilCss = (ms: number): string =>
  `html{animation:jingdu-veil ${ms}ms step-end!important;transition:none!important}\n@keyframes jingdu-veil{from{visibility:hidden;opacity:0}}`;
