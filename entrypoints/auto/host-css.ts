/** A page's style for a shadow tree, whose host takes the place of root and body; `.body` is a class and stays. */
export const hostCss = (css: string): string => css.replace(/:root|(?<![\w.#-])body(?=\s*\{)/g, ':host');
