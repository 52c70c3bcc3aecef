import { parseInert } from '../sanitize';
import type { Transform } from '../types';

const LARGEST_TEXTAREA = 1_000_000;

function imageFrom(root: Element, [selector, attribute]: readonly [string, string]): void {
  for (const el of root.querySelectorAll(selector)) {
    const address = el.getAttribute(attribute);
    if (address) el.setAttribute('src', address);
  }
}

function parseTextarea(root: Element, selector: string): void {
  for (const el of root.querySelectorAll(selector)) {
    const html = el.textContent ?? '';
    if (html.length <= LARGEST_TEXTAREA) el.replaceWith(parseInert(html, root.ownerDocument));
  }
}

/** Carries out a rule's steps on the snapshot, in order. */
export function transform(root: Element, steps: readonly Transform[]): void {
  for (const step of steps) {
    if ('imageFrom' in step) imageFrom(root, step.imageFrom);
    else parseTextarea(root, step.parseTextarea);
  }
}
