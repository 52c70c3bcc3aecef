import { simplified } from '../simplified';

/** A passage by its own words and those around it (W3C Web Annotation Data Model, TextQuoteSelector). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A passage by its place, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters told of what stands before and behind. */
const AROUND = 32;
const LETTERS = /[\p{L}\p{N}]/gu;
const SIGNS_AHEAD = /^[^\p{L}\p{N}]*/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}]*$/u;

/** What a passage is told by: letters and digits alone, small and simplified. Spaces, signs and characters are set as the reader likes. */
interface Letters {
  readonly text: string;
  /** Where each stands in the whole. */
  readonly spans: readonly Span[];
}

function lettersOf(text: string): Letters {
  const spans: Span[] = [];
  let letters = '';
  for (const { 0: letter, index } of simplified(text).matchAll(LETTERS)) {
    const small = letter.toLowerCase();
    letters += small;
    for (let unit = 0; unit < small.length; unit++) spans.push({ start: index, end: index + letter.length });
  }
  return { text: letters, spans };
}

const plain = (text: string): string => lettersOf(text).text;

/** A passage of a text as a quote; undefined where it holds no letter. */
export function quoteAt(text: string, { start, end }: Span): Quote | undefined {
  const whole = text.slice(start, end);
  const exact = whole.trim();
  if (plain(exact) === '') return undefined;
  const from = start + whole.indexOf(exact);
  const to = from + exact.length;
  return { exact, prefix: text.slice(Math.max(0, from - AROUND), from), suffix: text.slice(to, to + AROUND) };
}

function agreeing(a: string, b: string, step: 1 | -1): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.at(step > 0 ? count : -1 - count) === b.at(step > 0 ? count : -1 - count)) count++;
  return count;
}

/**
 * Where a quote stands in a text, which may be set in other characters, spaces and signs by now; where it stands more than
 * once, between the words that it stood between. Undefined where it is not there any more.
 */
export function findQuote(text: string, quote: Quote): Span | undefined {
  const [{ text: all, spans }, exact] = [lettersOf(text), plain(quote.exact)];
  if (exact === '') return undefined;
  const [before, behind] = [plain(quote.prefix), plain(quote.suffix)];
  let best: { readonly at: number; readonly agrees: number } | undefined;
  for (let at = all.indexOf(exact); at >= 0; at = all.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const agrees =
      agreeing(all.slice(Math.max(0, at - AROUND), at), before, -1) + agreeing(all.slice(end, end + AROUND), behind, 1);
    if (!best || agrees > best.agrees) best = { at, agrees };
  }
  const [first, last] = best ? [spans[best.at], spans[best.at + exact.length - 1]] : [];
  return first && last && withSigns(text, { start: first.start, end: last.end }, quote.exact);
}

/** With as many signs at both ends as the quote has: its quotation marks, its full stop. */
function withSigns(text: string, { start, end }: Span, exact: string): Span {
  const [ahead = '', behind = ''] = [SIGNS_AHEAD.exec(exact)?.[0], SIGNS_BEHIND.exec(exact)?.[0]];
  let [from, to] = [start, end];
  const isSign = (at: number) => /^[^\p{L}\p{N}\s]$/u.test(text.charAt(at));
  while (start - from < ahead.length && isSign(from - 1)) from--;
  while (to - end < behind.length && isSign(to)) to++;
  return { start: from, end: to };
}
