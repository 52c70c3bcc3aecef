import type { Ledger } from '../ledger';
import { collapse } from '../text';

/** Where a reader is to choose one of several: no article holds that, a checklist has boxes to tick. */
const CHOICE = 'input[type="radio" i]';
const CHOICES = 2;
/** A poll is short and tells nothing. In characters. */
const LONGEST = 120;
const TELLS = /[。！!；;]/;
/** Longest question, in characters. */
const QUESTION = 40;
const ASKS = /[?？:：]$/;

/** The question right before the choices. */
function questionBefore(box: Element): Element[] {
  const before = box.previousElementSibling;
  const text = collapse(before?.textContent ?? '');
  return before && text.length <= QUESTION && ASKS.test(text) ? [before] : [];
}

/** The innermost boxes that hold several choices, from each choice outwards up to one that another had come to before. */
function boxesOf(root: Element): Element[] {
  const held = new Map<Element, number>();
  const found = new Set<Element>();
  for (const choice of root.querySelectorAll(CHOICE)) {
    let [box, count] = [choice.parentElement, 0];
    for (; box && box !== root && count < CHOICES; box = box.parentElement) {
      count = (held.get(box) ?? 0) + 1;
      held.set(box, count);
      if (count === CHOICES) found.add(box);
    }
  }
  const outer = new Set<Element>();
  for (const box of found)
    for (let at = box.parentElement; at && at !== root && !outer.has(at); at = at.parentElement) outer.add(at);
  return [...found].filter((box) => !outer.has(box));
}

/** Takes out polls, with the question before their choices. */
export function stripPolls(root: Element, ledger: Ledger): void {
  for (const box of boxesOf(root)) {
    const text = collapse(box.textContent ?? '');
    if (text.length > LONGEST || TELLS.test(text)) continue;
    ledger.remove([...questionBefore(box), box], {
      kind: 'widget',
      stage: 'strip',
      rule: 'shared',
      reason: 'inert',
      detail: 'poll',
    });
  }
}
