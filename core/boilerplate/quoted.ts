import { fold } from '../facts/fold';
import { cuesOf, speaks } from '../model/cues';
import type { BoilerplateKind } from '../types';
import type { Line } from './line';
import type { Match } from './match';

/** Of six letters or more: shorter ones name a button (「点个“在看”」). */
const QUOTES = /“[^“”]{6,}”|「[^「」]{6,}」|『[^『』]{6,}』|"[^"]{6,}"/g;
/** So many letters outside the quotation tell of it. */
const TELLING = 4;
/** Credits are read by their labels; what speaks to the reader may also be told of. */
const SPOKEN: ReadonlySet<BoilerplateKind> = new Set(['promo', 'contact', 'disclaimer', 'copyright', 'widget', 'ad']);

/** 「“版权所有，翻印必究”这八个字，是她写在封底的。」: the words that speak stand in quotation marks, and the rest tells of them. */
export function quotesIt(text: string): boolean {
  const outside = text.replace(QUOTES, '');
  if (outside.length === text.length) return false;
  return outside.replace(/[\p{P}\p{S}\s]+/gu, '').length >= TELLING && !speaks(cuesOf(fold(outside)));
}

/** A notice that is quoted is the article's. Changes `matches`. */
export function guardQuoted(lines: readonly Line[], matches: (Match | undefined)[]): void {
  for (const { index, text } of lines) {
    const match = matches[index];
    if (match && !match.keep && SPOKEN.has(match.kind) && quotesIt(text)) matches[index] = undefined;
  }
}

const SENTENCES = /[^。！？!?…]+(?:[。！？!?…]+[”"’'」』)）]*|$)/gu;
/** A paragraph of a story has so many sentences about its subject; a call or a notice has one to lead in. */
const OWN_SENTENCES = 3;

/** A paragraph that mostly tells of something else, whatever it ends with: 「以上就是……。……上榜了吗？留言说说吧！」 */
export function tellsOfElse(text: string): boolean {
  const own = (text.match(SENTENCES) ?? []).filter((one) => !speaks(cuesOf(fold(one))));
  return own.length >= OWN_SENTENCES && 2 * own.join('').length > text.length;
}
