/** Escapes and group names, whose letters are not text: `\p{L}`, `\s`, `(?<editor>`. */
const NOT_TEXT = /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<[a-zA-Z]+>/g;
/** Letters that have a case. */
const CASED = /[a-z\u00c0-\u024f\u0370-\u052f]/i;

/**
 * The flags of a rule's pattern, which is blind to case. The flag for that is set only where the pattern holds letters that
 * have a case: with it, engines look every Chinese character of a class up in Unicode's case tables (measured in V8: ten times
 * as long for the first match of all phrases, 270 ms against 30).
 */
export const flagsOf = (source: string): string => (CASED.test(source.replace(NOT_TEXT, '')) ? 'iu' : 'u');

/** A rule's pattern, ready to run. @throws SyntaxError for a pattern that is none */
export const toRegExp = (source: string): RegExp => new RegExp(source, flagsOf(source));
