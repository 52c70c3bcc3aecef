/**
 * A page's style for a shadow tree, whose host takes the place of root and body; `.body` is a class and stays. Properties of
 * our own are important: a page that knows their names could set them on the host else.
 */
export const hostCss = (css: string): string =>
  css
    .replace(/:root|(?<![\w.#-])body(?=\s*\{)/g, ':host')
    .replace(/(--[\w-]+\s*:[^;{}]+?)(?=\s*[;}])/g, '$1!important');

/** The page's own content is not shown, so that find-in-page, selection and printing see the article alone. */
export const PAGE_CSS = 'body{display:none!important}\nhtml{overflow:auto!important;position:static!important}';
