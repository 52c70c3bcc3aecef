const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Anything that collapsing changes. Most texts hold none of it, and are spared the copying. */
const UNEVEN = /[\u200b-\u200f\u2060\ufeff\u00ad]|[^\S ]|\s\s/;

/** White space collapsed to single spaces and trimmed; zero-width characters dropped. Ideographic spaces count as white space. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : trimmed;
}

/** The form in which text is compared: NFKC (full-width digits and colons become plain), collapsed. */
export const normalise = (text: string): string => collapse(text.normalize('NFKC'));

/** A text's letters and digits alone: signs and spaces are set as every page, and every reader, likes. */
export const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Length of text without white space, in UTF-16 units. */
export const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

const CLOSERS = '[”"』」’\')）\\]】》]*\\s*$';
/** How a sentence ends, whatever quotes and brackets close after it; a plain full stop stands behind a word. */
export const SENTENCE_END = new RegExp(`(?:[。！？!?…；;]|(?<=\\p{L}[”"’')]?)\\.)${CLOSERS}`, 'u');
/** How a piece of running text ends that is no label: a sentence, or what announces the next one. */
export const PIECE_END = new RegExp(`[。！？!?…；;：:.]${CLOSERS}`, 'u');

/** A headline with a full stop that it does not have itself is a sentence of the article: a flash, a lead, a last line. */
export const saysHeadline = (text: string, title: string): boolean =>
  SENTENCE_END.test(text) && !SENTENCE_END.test(title);
