import { visibleLength } from '../text';

/** Runs, not single characters: a list of every character of an article is long, and so is building it. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** First halves of characters that take two units. */
const PAIRS = /[\ud800-\udbff]/g;
const pairsIn = (text: string): number => text.match(PAIRS)?.length ?? 0;

/** Length as readers of each script count it: CJK by the character, the rest by the word. */
export function measure(text: string): { chars: number; cjk: number; words: number } {
  const rest = text.split(CJK);
  const words = rest.join(' ');
  const cjk = text.length - (words.length - (rest.length - 1));
  return {
    chars: visibleLength(text),
    cjk: cjk - (pairsIn(text) - pairsIn(words)),
    words: words.match(WORD)?.length ?? 0,
  };
}
