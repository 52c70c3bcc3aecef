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

/** Takes out polls: the innermost box that holds several choices, with the question before it or before the first of them. */
export function stripPolls(root: Element, ledger: Ledger): void {
  for (const choice of root.querySelectorAll(CHOICE)) {
    if (!root.contains(choice)) continue;
    let box = choice.parentElement;
    while (box && box !== root && box.querySelectorAll(CHOICE).length < CHOICES) box = box.parentElement;
    const text = collapse(box?.textContent ?? '');
    if (!box || box === root || text.length > LONGEST || TELLS.test(text)) continue;
    ledger.remove([...questionBefore(box), box], {
      kind: 'widget',
      stage: 'strip',
      rule: 'shared',
      reason: 'inert',
      detail: 'poll',
    });
  }
}
