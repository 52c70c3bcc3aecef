/** Letters that run from right to left. */
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTERS = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many letters of a text run from right to left. */
export const lettersFromRight = (text: string): number => count(text, FROM_RIGHT);

/** Whether most of a text's letters run from right to left. */
export function runsFromRight(text: string): boolean {
  const own = lettersFromRight(text);
  return own > 0 && own * 2 > count(text, LETTERS);
}
