/** Letters that run from right to left. */
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTERS = /\p{L}/gu;
/** Where all of them are, and more. Most pages have none, and this is told without compiling Unicode's classes. */
const MAY_BE_FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefe\ud800-\ud83b]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many letters of a text run from right to left. */
export const lettersFromRight = (text: string): number => (MAY_BE_FROM_RIGHT.test(text) ? count(text, FROM_RIGHT) : 0);

/** Whether most of a text's letters run from right to left. */
export function runsFromRight(text: string): boolean {
  const own = lettersFromRight(text);
  return own > 0 && own * 2 > count(text, LETTERS);
}
