import { isSurname } from '../facts/names';
import { HAN, HANGUL, KANA, LATIN, OUTLET_ENDS, SURNAMES } from './data/fillers';

/** Replaces every word of a text by filler of the same length and kind. The same words become the same filler. */
export type RedactText = (text: string) => string;

/** Years, months, days and clocks stay such: their digits are those of another moment. */
const DATES =
  /(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})|(\d{1,2}):(\d{2})(?::(\d{2}))?|(\d{1,2})([-/月])(\d{1,2})(?=日|\s)/gu;
const PIECE = /[\p{L}\p{M}]+|\d+/gu;

const width = (value: string, text: string): string => value.padStart(text.length, '0').slice(-text.length);

function otherMoment(text: string, ...found: readonly (string | undefined)[]): string {
  const [year, a = '', month = '', b = '', day = '', hour, minute = '', second, loneMonth, c = '', loneDay = ''] =
    found;
  if (year !== undefined) return `2021${a}${width('3', month)}${b}${width('9', day)}`;
  if (hour !== undefined)
    return `${width('8', hour)}:${width('26', minute)}${second === undefined ? '' : `:${width('7', second)}`}`;
  return loneMonth === undefined ? text : `${width('3', loneMonth)}${c}${width('9', loneDay)}`;
}

/** A stream of numbers that a text and a key decide. */
function streamOf(key: string, text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < key.length + text.length; i++)
    state = Math.imul(state ^ (i < key.length ? key.charCodeAt(i) : text.charCodeAt(i - key.length)), 0x01000193);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';

function fillerOf(char: string, number: number): string {
  if (/\p{Script=Han}/u.test(char)) return pick(HAN, number);
  if (/\d/.test(char)) return String(number % 10);
  if (/[a-z]/.test(char)) return pick(LATIN, number);
  if (/[A-Z]/.test(char)) return pick(LATIN, number).toUpperCase();
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return pick(KANA, number);
  if (/\p{Script=Hangul}/u.test(char)) return pick(HANGUL, number);
  return /\p{L}/u.test(char) ? pick(LATIN, number) : char;
}

/** A unit of time by itself, after a number. */
const UNIT = /^[年月日时分秒時]$/u;
const NAME = /^\p{Script=Han}{2,3}$/u;

function pieceOf(piece: string, key: string): string {
  if (UNIT.test(piece)) return piece;
  const next = streamOf(key, piece);
  const chars = [...piece].map((char) => fillerOf(char, next()));
  const [first = ''] = piece;
  if (NAME.test(piece) && isSurname(first)) chars[0] = pick(SURNAMES, next());
  const last = piece.at(-1) ?? '';
  if (piece.length > 2 && OUTLET_ENDS.has(last)) chars[chars.length - 1] = last;
  return chars.join('');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param key makes each report's filler its own, so that nobody can look words up
 * @param vocabulary words that stay (core/redact/vocabulary.ts)
 * @param stays told each of them that did, in small letters
 */
export function textRedactor(
  key: string,
  vocabulary: readonly string[],
  stays: (word: string) => void = () => {},
): RedactText {
  const known = vocabulary.length > 0 ? new RegExp(`(${vocabulary.map(escaped).join('|')})`, 'giu') : undefined;
  const plain = (text: string) => text.replace(PIECE, (piece) => pieceOf(piece, key));
  const words = (text: string) =>
    known
      ? text
          .split(known)
          .map((piece, i) => {
            if (i % 2 === 0) return plain(piece);
            stays(piece.toLowerCase());
            return piece;
          })
          .join('')
      : plain(text);
  return (text) => {
    const parts: string[] = [];
    let from = 0;
    for (const hit of text.matchAll(DATES)) {
      parts.push(words(text.slice(from, hit.index)), otherMoment(hit[0], ...hit.slice(1)));
      from = hit.index + hit[0].length;
    }
    return [...parts, words(text.slice(from))].join('');
  };
}
