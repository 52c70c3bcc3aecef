import { type PageAddresses, replaceFrames } from '../dom/embeds';
import type { Ledger } from '../ledger';
import { collapse } from '../text';
import type { BoilerplateKind } from '../types';
import { CONTROLS, FIELDS, HELD, HOLDS, NEVER, OLD_CODE, SHOWN_OTHERWISE } from './data/leftovers';

/** Told where something that no article can hold was taken out, with its words in a box of their own. */
type Aside = (box: Element, kind: BoilerplateKind, detail: string) => void;

const TEXT = 3;
/** Controls that speak by their value. */
const LABELLED = /^(?:button|submit|reset)$/i;

const wordsOf = (el: Element): string =>
  el.localName === 'input'
    ? LABELLED.test(el.getAttribute('type') ?? '')
      ? collapse(el.getAttribute('value') ?? '')
      : ''
    : collapse(el.textContent ?? '');

/** A plain box with the words of an element that the sanitizer would drop, in its place. */
function boxed(el: Element, words: string): Element {
  const box = el.ownerDocument.createElement('span');
  box.textContent = words;
  return box;
}

/** Takes out what says and shows nothing, and opens what only wraps the article: the page may be read as if they were not there. */
export function clearInert(root: Element): void {
  for (const el of root.querySelectorAll('svg foreignObject')) el.closest('svg')?.before(...el.childNodes);
  for (const el of root.querySelectorAll('svg :is(title,desc,style,script)')) el.remove();
  for (const el of root.querySelectorAll(NEVER)) el.remove();
  for (const el of root.querySelectorAll(OLD_CODE)) {
    const pre = root.ownerDocument.createElement('pre');
    pre.append(...el.childNodes);
    el.replaceWith(pre);
  }
  for (const el of root.querySelectorAll(CONTROLS))
    if (el.localName === 'button' && (el.querySelector(HOLDS) || el.parentElement?.closest(HELD)))
      el.replaceWith(...el.childNodes);
    else if (wordsOf(el) === '') el.remove();
}

/**
 * Takes out, before the text is read line by line, what no browser shows as text where it stands: the words for browsers
 * that show no films, and those in fields. Counted as the article's they would move its end. The frames themselves stay.
 */
export function takeUnread(root: Element, ledger: Ledger): void {
  const aside = asideIn(ledger);
  for (const frame of root.querySelectorAll(SHOWN_OTHERWISE)) {
    const words = collapse(frame.textContent ?? '');
    if (words === '' || frame.parentElement?.closest(SHOWN_OTHERWISE)) continue;
    dropTexts(frame);
    setBehind(frame, words, aside);
  }
  for (const field of root.querySelectorAll(FIELDS)) if (wordsOf(field) !== '') setInstead(field, aside);
}

/** What is told goes into the ledger. */
const asideIn =
  (ledger: Ledger): Aside =>
  (box, kind, detail) =>
    ledger.remove([box], { kind, stage: 'strip', rule: 'shared', reason: 'inert', detail });

/** Sets a frame's fallback behind it. */
function setBehind(frame: Element, words: string, aside: Aside): void {
  const box = boxed(frame, words);
  frame.after(box);
  aside(box, 'other', 'fallback');
}

/** Sets a control's words in its place. */
function setInstead(control: Element, aside: Aside): void {
  const box = boxed(control, wordsOf(control));
  control.replaceWith(box);
  aside(box, 'widget', control.localName);
}

/** Leaves what tells a frame's address. */
function dropTexts(frame: Element): void {
  const left: Node[] = [frame];
  for (let node = left.pop(); node; node = left.pop())
    for (const child of [...node.childNodes]) {
      if (child.nodeType === TEXT) child.remove();
      else left.push(child);
    }
}

/** Makes a tree such that the sanitizer drops no word and no picture of it. */
function settle(root: Element, place: PageAddresses, aside: Aside): void {
  clearInert(root);
  for (const { at, foreign, fallback } of replaceFrames(root, place)) {
    if (fallback !== '') setBehind(at, fallback, aside);
    if (foreign) aside(at, foreign, 'frame');
  }
  for (const el of root.querySelectorAll(CONTROLS)) if (root.contains(el)) setInstead(el, aside);
}

/**
 * What no article can hold: frames become cards, controls and drawings go into the ledger by their words. In what was
 * taken out before, they stay where they are, in a form that can be put back.
 */
export function takeLeftovers(roots: readonly Element[], ledger: Ledger, place: PageAddresses): void {
  for (const root of roots) settle(root, place, asideIn(ledger));
  for (const { taken } of ledger.entries) settle(taken, place, () => {});
}
