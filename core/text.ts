/** White space collapsed to single spaces and trimmed; zero-width characters dropped. Ideographic spaces count as white space. */
export const collapse = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The form in which text is compared: NFKC (full-width digits and colons become plain), collapsed. */
export const normalise = (text: string): string => collapse(text.normalize('NFKC'));

/** Length of text without white space, in UTF-16 units. */
export const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;
