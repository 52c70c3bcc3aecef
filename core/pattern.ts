/** Escapes and group names, whose letters are not text: `\p{L}`, `\s`, `(?<editor>`. */
const NOT_TEXT = /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<[a-zA-Z]+>/g;
/** Letters that have a case. */
const CASED = /[a-z\u00c0-\u024f\u0370-\u052f]/i;
/** What can be said in Unicode's mode alone: its classes, and characters of two units. */
const OF_UNICODE = /\\[pP]\{|[\ud800-\udfff]/;

/** Unicode's mode where a pattern asks for it: any other compiles twice as fast without. */
export const unicodeFlag = (source: string): string => (OF_UNICODE.test(source) ? 'u' : '');

/**
 * The flags of a rule's pattern, which is blind to case. The flag for that is set only where the pattern holds letters that
 * have a case: with it, engines look every Chinese character of a class up in Unicode's case tables (measured in V8: ten times
 * as long for the first match of all phrases, 270 ms against 30).
 */
export const flagsOf = (source: string): string =>
  (CASED.test(source.replace(NOT_TEXT, '')) ? 'i' : '') + unicodeFlag(source);

/** A rule's pattern, ready to run. @throws SyntaxError for a pattern that is none */
export const toRegExp = (source: string): RegExp => new RegExp(source, flagsOf(source));

/** A pattern for texts in small letters: it is blind to case without the flag. `\p{Lu}` and `[^a-z]` mean nothing there. */
export function inSmallLetters(source: string): string {
  const kept = source.match(NOT_TEXT) ?? [];
  return source
    .split(NOT_TEXT)
    .map((text, i) => text.toLowerCase() + (kept[i] ?? ''))
    .join('');
}
