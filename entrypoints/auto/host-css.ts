/** A page's style for a shadow tree, whose host takes the place of root and body; `.body` is a class and stays. */
export const hostCss = (css: string): string => css.replace(/:root|(?<![\w.#-])body(?=\s*\{)/g, ':host');

/** The page's own content is not shown, so that find-in-page, selection and printing see the article alone. */
export const PAGE_CSS = 'body{display:none!important}\nhtml{overflow:auto!important;position:static!important}';
