import { honest, walkerOver } from '../../core/dom/unclobbered';

/** Pixels: what touches text by less is beside it. */
const TOUCH = 2;
/** Pieces of text looked at: on a page with more, what comes after them is not. */
const MOST = 6000;

/**
 * Which elements of ours lie over text of the page, wherever in it that stands: what a page has laid over its article is far
 * from it in the tree. The page is gone through once for all of them.
 */
export function overText(hosts: readonly Element[]): Element[] {
  const shown = hosts.map((host) => ({ host, box: host.getBoundingClientRect() })).filter(({ box }) => box.height > 0);
  const body = honest(document).body;
  if (shown.length === 0 || !body) return [];
  const over = new Set<Element>();
  const walker = walkerOver(document, body, NodeFilter.SHOW_TEXT);
  const range = honest(document).createRange();
  for (let left = MOST, node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() === '') continue;
    left--;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) for (const one of shown) if (touches(one.box, box)) over.add(one.host);
  }
  return [...over];
}

const touches = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;
