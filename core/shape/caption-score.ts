import { PIECE_END } from '../text';
import { CAPTION_CLASS, CAPTION_END, CAPTION_START } from './data/caption-signs';
import { lengthOf } from './kinds';
import { columnsOf } from './prose';

/** Longer ones are told as the article itself. */
export const LONGEST_CAPTION = 240;
/** What a caption must weigh. */
export const ENOUGH = 3.5;
const SHORT = 80;
/** A smaller or a paler letter than the text's. */
const FAINT =
  /font-size\s*:\s*(?:1[0-4](?:\.\d+)?px|0?\.[6-8]\d*r?em|small|x-small)|color\s*:\s*(?:gr[ae]y|#([6-9a-c])\w?\1?\w?\b|rgb\(\s*1[0-7]\d\s*,)/i;
const CENTRED = /text-align\s*:\s*center/i;
const NUMBERED = /^\s*(?:[\d一二三四五六七八九十]{1,3}[、.．)）]|第[\d一二三四五六七八九十]{1,3}|[•·●■◆-]\s)/u;

/** How the paragraphs of an article are set, in the page's words. */
export interface Manner {
  /** The look that most of the text has. */
  readonly body: string;
  /** Most of its paragraphs end as sentences: one that does not is something else. */
  readonly sentences: boolean;
}

/** A text beside a picture. */
export interface Beside {
  readonly text: string;
  readonly el: Element;
  /** The page has set both into one box of their own: as a `figure`, or otherwise. */
  readonly together: 'figure' | 'box' | undefined;
  readonly follows: boolean;
  /** What the picture says of itself. */
  readonly alts: readonly string[];
}

/** Class, style and alignment of a paragraph, and of what it holds as its only child. */
export function lookOf(p: Element): string {
  const looks: string[] = [];
  for (let el: Element | null = p; el; el = el.children.length === 1 ? el.firstElementChild : null)
    looks.push(el.getAttribute('class') ?? '', el.getAttribute('style') ?? '', el.getAttribute('align') ?? '');
  return looks.join(' ').trim();
}

/** How much speaks for a text beside a picture being its caption: the place first, then the look, words last. */
export function captionScore({ text, el, together, follows, alts }: Beside, manner: Manner): number {
  const width = columnsOf(text);
  if (width > LONGEST_CAPTION || !/\p{L}/u.test(text)) return Number.NEGATIVE_INFINITY;
  const look = lookOf(el);
  const sentence = PIECE_END.test(text);
  const bold = isAllBold(el);
  let score = follows ? 1 : 0;
  if (together) score += together === 'figure' ? 3 : 1.5;
  if (!sentence && manner.sentences) score += 1;
  if (sentence) score -= 0.5;
  if (width <= SHORT) score += 0.5;
  if (look !== manner.body) score += 0.5;
  else if (look !== '') score -= 1;
  if (CENTRED.test(look) || / center$/i.test(` ${el.getAttribute('align') ?? ''}`)) score += 1;
  if (FAINT.test(look)) score += 1;
  if (CAPTION_CLASS.test(look)) score += 2;
  if (alts.some((alt) => alt.length > 1 && alt === text)) score += 2;
  if (CAPTION_START.test(text)) score += 2.5;
  if (CAPTION_END.test(text)) score += 1.5;
  if (NUMBERED.test(text)) score -= 1;
  return bold ? score - 2 : score;
}

/** All of it stands in bold. */
export function isAllBold(el: Element): boolean {
  const bold = [...el.querySelectorAll('b,strong')].filter((one) => !one.parentElement?.closest('b,strong'));
  const inBold = bold.reduce((sum, one) => sum + lengthOf(one), 0);
  const all = lengthOf(el);
  return all > 0 && inBold === all;
}
