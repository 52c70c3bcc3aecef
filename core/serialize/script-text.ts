import { collapse } from '../text';
import { BY_CUSTOM, LOWERED, RAISED } from './data/scripts';

/** Longer than a power or an index: the page only sets it small. */
const LONGEST = 12;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A mark that leads to a note: 「1」, 「a」, 「iv」, 「*」, 「注2」. */
const NOTE_MARK = /^(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3}|[注註]\s?\d{1,2})$/iu;

/** From a note to where it is told: a text has no links to go by. */
const WAY_BACK = /^(?:[\^＾↑↩↵⤴⮌↖\s]|\ufe0e|\ufe0f)+$/u;

/** A link that stays inside the article; see core/normalise/notes.ts. */
export const isNoteLink = (el: Element): boolean =>
  el.localName === 'a' && (el.getAttribute('href') ?? '').startsWith('#');

/** Whether a link says no more than that it leads back. */
export const isWayBack = (link: Element): boolean => WAY_BACK.test(collapse(link.textContent ?? ''));

/** The sign by which a link names a note, without its brackets; '' where it is no such sign. */
export function noteName(link: Node): string {
  const name = (link.textContent ?? '').replace(/[[\]()（）［］〔〕【】\s]/gu, '');
  return NOTE_MARK.test(name) ? name : '';
}

/** What a link to a note is called, in brackets where it has none: without them it would be one more digit of a number. */
export function noteMark(el: Element): string {
  const text = collapse(el.textContent ?? '');
  if (WAY_BACK.test(text)) return '';
  return NOTE_MARK.test(text) ? `[${text}]` : text;
}

/**
 * A raised or lowered piece as plain text: `⁸` where Unicode has the signs, else `^x` and `_x`; a note's mark in brackets.
 * What is raised by custom only (1st, Mme) and what is set small is left as it is.
 */
export function scriptText(el: Element): string {
  const text = collapse(el.textContent ?? '');
  const raised = el.localName === 'sup';
  if ([...el.querySelectorAll('a')].some(isNoteLink)) return noteMark(el);
  if (text === '' || text.length > LONGEST || CJK.test(text) || /^[([（【［]/u.test(text)) return text;
  if (raised && (BY_CUSTOM.test(text) || afterDigit(el, text))) return text;
  const signs = raised ? RAISED : LOWERED;
  if ([...text].every((sign) => signs.has(sign))) return [...text].map((sign) => signs.get(sign)).join('');
  return `${raised ? '^' : '_'}${/^[\p{L}\p{N}]+$/u.test(text) ? text : `(${text})`}`;
}

/** Letters raised after a digit are an ending of it, in every language: 21ste, 3ª, 5to. */
const afterDigit = (el: Element, text: string): boolean =>
  /^\p{L}{2,}$/u.test(text) && /\d$/.test(el.previousSibling?.textContent ?? '');
