import { honest, parentOf, walkerOver } from '../../core/dom/unclobbered';

/** Pixels: what touches text by less is beside it. */
const TOUCH = 2;
/** How far around an element its neighbours' text is looked for, and pieces of text looked at. */
const LEVELS = 2;
const MOST = 400;

/** Whether an element of ours lies over text of the page near it. */
export function isOverText(host: Element): boolean {
  const own = host.getBoundingClientRect();
  let around = parentOf(host);
  for (let level = 1; level < LEVELS && around; level++) around = parentOf(around) ?? around;
  if (!around || own.height === 0) return false;
  const walker = walkerOver(document, around, NodeFilter.SHOW_TEXT);
  const range = honest(document).createRange();
  for (let left = MOST, node = walker.nextNode(); node && left > 0; left--, node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() === '') continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (touches(own, box)) return true;
  }
  return false;
}

const touches = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;
