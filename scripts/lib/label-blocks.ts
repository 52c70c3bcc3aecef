import type { TextBlock } from '../../core/read/text-block';

/** What a corpus says of a page (the fields that labels are made from). */
export interface Gold {
  readonly id: string;
  readonly kind: string;
  readonly title?: string | readonly string[] | null;
  readonly body?: readonly string[];
  readonly stories?: readonly { readonly body?: readonly string[] }[];
  readonly neutral?: readonly string[];
  readonly junk?: readonly { readonly text: string }[];
}

/** The article's, not the article's, or nobody says. */
export type Label = 1 | 0 | -1;

const N = 4;
/** Shorter texts are found everywhere. */
const SHORT = 8;
/** A block with this share of its pieces in the body is a part of it. */
const PART = 0.6;
/** Beyond so many blocks from the body, a part of its text is a quotation. */
const FAR = 3;

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu, '')
    .toLowerCase();

const pieces = (text: string): string[] =>
  text.length < N ? [text] : Array.from({ length: text.length - N + 1 }, (_, i) => text.slice(i, i + N));

/** Labels the blocks of a page by its gold: by their text, and where that stands several times, by their place. */
export function labelBlocks(gold: Gold, blocks: readonly TextBlock[]): Label[] {
  const lines = [...(gold.body ?? []), ...(gold.stories ?? []).flatMap((story) => story.body ?? [])].map(squeeze);
  const texts = blocks.map((block) => squeeze(block.text));
  const labels = texts.map(labeller(gold, lines));
  const titles = new Set([gold.title ?? []].flat().map(squeeze));
  const own = new Set(lines);
  const exact = texts.flatMap((text, i) => (labels[i] === 1 && own.has(text) ? [i] : []));
  const [first = 0, last = texts.length] = [exact[0], exact.at(-1)];
  texts.forEach((text, i) => {
    if (labels[i] !== 1) return;
    if (titles.has(text) || (!own.has(text) && (i < first - FAR || i > last + FAR))) labels[i] = -1;
  });
  return withoutCopies(texts, labels, lines);
}

function labeller(gold: Gold, lines: readonly string[]): (text: string) => Label {
  const own = new Set(lines);
  const neutral = (gold.neutral ?? []).map(squeeze).filter((text) => text !== '');
  const junk = new Set((gold.junk ?? []).map(({ text }) => squeeze(text)).filter((text) => !own.has(text)));
  const body = lines.join('\n');
  const known = new Set(lines.flatMap(pieces));
  const isPart = (text: string): boolean => {
    const all = pieces(text);
    if (body.includes(text) || all.filter((piece) => known.has(piece)).length >= PART * all.length) return true;
    return lines.some((line) => line.length >= 12 && text.includes(line));
  };
  return (text) => {
    if (text === '') return -1;
    if (own.has(text)) return 1;
    if (junk.has(text)) return 0;
    if (neutral.includes(text)) return -1;
    if (text.length >= SHORT && isPart(text)) return 1;
    if (neutral.some((n) => (text.length >= N && n.includes(text)) || (n.length >= SHORT && text.includes(n))))
      return -1;
    return 0;
  };
}

/** Of the same text in several places, the article's is the one where the rest of the article is. */
function withoutCopies(texts: readonly string[], labels: readonly Label[], lines: readonly string[]): Label[] {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (labels[i] === 1) places.set(text, [...(places.get(text) ?? []), i]);
  });
  const unique = [...places].flatMap(([text, at]) => (at.length === 1 && text.length >= 12 ? at : []));
  const [low = 0, high = texts.length] = [unique[0], unique.at(-1)];
  const distance = (i: number) => (i >= low && i <= high ? 0 : Math.min(Math.abs(i - low), Math.abs(i - high)));
  const result = [...labels];
  for (const [text, at] of places) {
    const wanted = Math.max(1, lines.filter((line) => line === text).length);
    if (at.length <= wanted || (unique.length === 0 && text.length < 12)) continue;
    const extra = [...at].sort((a, b) => distance(a) - distance(b)).slice(wanted);
    for (const i of extra) result[i] = distance(i) === 0 ? -1 : 0;
  }
  return result;
}
