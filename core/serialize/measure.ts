/** Runs, not single characters: a list of every character of an article is long, and so is building it. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** First halves of characters that take two units. */
const PAIRS = /[\ud800-\udbff]/g;

/** Length as readers of each script count it: CJK by the character, the rest by the word. */
export function measure(text: string): { chars: number; cjk: number; words: number } {
  const runs = (text.match(CJK) ?? []).join('');
  const rest = text.replace(CJK, ' ');
  return {
    chars: text.replace(/\s+/g, '').length,
    cjk: runs.length - (runs.match(PAIRS)?.length ?? 0),
    words: rest.match(WORD)?.length ?? 0,
  };
}
