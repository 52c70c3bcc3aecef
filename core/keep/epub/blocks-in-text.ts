import { BLOCK_TAGS } from '../../dom/tags';
import { RUNNING_TEXT } from './data/content-model';

const BLOCKS = [...BLOCK_TAGS].join();

export function renamedElement(el: Element, name: string): Element {
  const by = el.ownerDocument.createElement(name);
  for (const { name: attribute, value } of el.attributes) by.setAttribute(attribute, value);
  by.append(...el.childNodes);
  el.replaceWith(by);
  return by;
}

export const unwrapped = (el: Element): void => el.replaceWith(...el.childNodes);

/** Puts what stood in an element in its place, apart from what is beside it. */
function loosened(el: Element, between: string): void {
  el.before(between);
  el.after(between);
  unwrapped(el);
}

/**
 * Blocks inside running text, which a page can make by script and no XHTML may hold: a paragraph around blocks becomes a
 * box, emphasis around blocks goes, and what is in a heading, in lines or over a sign becomes text.
 */
export function settleBlocks(root: ParentNode): void {
  for (const narrow of root.querySelectorAll('h1,h2,h3,h4,h5,h6,pre,rt'))
    for (let block = narrow.querySelector(BLOCKS); block; block = narrow.querySelector(BLOCKS))
      loosened(block, narrow.localName === 'pre' ? '\n' : ' ');
  // From the inside out: what is made a box is one to those around it.
  for (const el of [...root.querySelectorAll([...RUNNING_TEXT].join())].reverse()) {
    if (!el.querySelector(BLOCKS)) continue;
    if (el.localName === 'p') renamedElement(el, 'div');
    else unwrapped(el);
  }
  for (const heading of root.querySelectorAll(':is(dt,th) :is(h1,h2,h3,h4,h5,h6)')) renamedElement(heading, 'div');
}
