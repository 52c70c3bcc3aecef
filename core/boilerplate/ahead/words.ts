/** Letters are written in both cases: see core/pattern.ts. */
const literal = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
/** Two-character words are often spread out to line up with three-character ones. */
const spread = (word: string): string => (/^\p{Script=Han}{2}$/u.test(word) ? [...word].join('\\s?') : literal(word));

/** The source of a RegExp that finds any of the words, the longest first; spaces may stand inside short ones (`监 制`). */
export function anyWord(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(spread).join('|')})`;
}
