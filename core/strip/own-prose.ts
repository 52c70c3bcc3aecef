import { fold } from '../facts/fold';
import { cuesOf, speaks } from '../model/cues';
import { countOf, unitsOf } from '../select/prose';
import { collapse } from '../text';
import type { BoilerplateKind } from '../types';
import type { BodyText } from './body-text';

/** What boxes of a page's own have and paragraphs lack: ways elsewhere, fields, buttons. */
const CONTROLS = 'a[href],button,input,select,textarea,form,iframe,ins,[onclick]';
/** So much of a box's text must be sentences. */
const SENTENCES = 0.6;
const HEADING = /^h[1-6]$/;

/** It speaks to the reader rather than of somebody. */
function addresses(text: string): boolean {
  const cues = cuesOf(fold(text));
  return speaks(cues) && cues.narrative === 0;
}

/** Boxes of these kinds hold other people's text, however it is written. */
const OTHERS: ReadonlySet<BoilerplateKind> = new Set(['comments', 'related', 'ad']);

/** Between paragraphs; or behind the others beside them, if it is not named for other people's text. */
function standsAmong(el: Element, { first, last, isBefore }: BodyText, kind: BoilerplateKind): boolean {
  if (!first || !last || el.contains(first) || !isBefore(first, el)) return false;
  if (!el.contains(last) && isBefore(el, last)) return true;
  const before = el.previousElementSibling;
  return !OTHERS.has(kind) && before !== null && (el.contains(last) || before.contains(last));
}

/**
 * Paragraphs in the midst of the body, and headings over them, that say nothing to the reader and lead nowhere: whatever their box is named
 * (`comment-wall`, `weather-report`), a name alone takes no paragraph out of an article.
 */
export function isOwnProse(el: Element, body: BodyText, kind: BoilerplateKind): boolean {
  const { paragraphs, text } = body;
  if (!standsAmong(el, body, kind) || el.matches(CONTROLS) || el.querySelector(CONTROLS)) return false;
  if (HEADING.test(el.localName)) return el.nextElementSibling !== null && paragraphs(el.nextElementSibling) > 0;
  if (paragraphs(el) === 0) return false;
  const told = collapse(el.textContent ?? '');
  return (text.of.get(el)?.prose ?? 0) >= SENTENCES * unitsOf(countOf(told)) && !addresses(told);
}
