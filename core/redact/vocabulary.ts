import { LABEL_WORDS } from '../facts/data/labels';
import type { PreparedPhrases } from '../types';

/** Runs of letters in a pattern's source that it takes as they are; classes, groups' names and escapes are none. */
const NOT_WORDS = /\[(?:\\.|[^\]\\])*\]|\(\?<\w+>|\\[pP]\{[^}]*\}|\\.|[^\p{Script=Han}a-zA-Z]+/gu;
/** A character that may be left out is no part of a word. */
const OPTIONAL = /[\p{L}][?*{]/gu;
const LEAST = { han: 2, latin: 3 };

const isWord = (piece: string): boolean =>
  /^\p{Script=Han}+$/u.test(piece)
    ? piece.length >= LEAST.han
    : /^[a-zA-Z]+$/.test(piece) && piece.length >= LEAST.latin;

/** Words by which phrases and labels are told (`责任编辑`, `copyright`), the longest first: what a redacted page keeps. */
export function vocabularyOf(phrases: PreparedPhrases): readonly string[] {
  const sources = [...phrases.map(({ pattern }) => pattern), ...Object.values(LABEL_WORDS)];
  const words = sources.flatMap((source) =>
    source.replace(OPTIONAL, ' ').replace(NOT_WORDS, ' ').split(' ').filter(isWord),
  );
  return [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length);
}
