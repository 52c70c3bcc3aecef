/** Length as readers of each script count it: CJK by the character, the rest by the word. */
export function measure(text: string): { chars: number; cjk: number; words: number } {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' ');
  return {
    chars: text.replace(/\s+/g, '').length,
    cjk,
    words: rest.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  };
}
