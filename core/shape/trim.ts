import { isElement, isMarker, isText } from './kinds';

/** An element around nothing shows nothing. */
const AROUND_TEXT = /^(?:a|b|big|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)$/;
const isHollow = (el: Element): boolean => AROUND_TEXT.test(el.localName) && !el.firstChild && !el.id && !isMarker(el);

/** Takes the white space off the start of an element's first line and of each that follows a line break in it: pages indent by it. */
export function trimStart(el: Element): void {
  trimFrom(el.firstChild, el);
  for (const br of el.querySelectorAll('br')) trimFrom(after(br, el), el);
}

/** Takes the white space, and the line breaks, off an element's end. */
export function trimEnd(el: Element): void {
  for (let node = lastIn(el); node; node = lastIn(el)) {
    if (isText(node)) {
      node.data = node.data.trimEnd();
      if (node.data !== '') return;
    } else if (!isElement(node) || node.localName !== 'br') return;
    node.remove();
  }
}

/** The innermost last node. */
function lastIn(el: Element): ChildNode | null {
  let node: ChildNode | null = el.lastChild;
  while (node?.lastChild) node = node.lastChild;
  return node;
}

/** The next node in document order that is not inside this one. */
function after(node: Node, top: Element): ChildNode | null {
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function trimFrom(first: ChildNode | null, top: Element): void {
  for (let node = first; node; ) {
    if (isText(node)) {
      node.data = node.data.trimStart();
      if (node.data !== '') return;
    } else if (isElement(node) && node.firstChild && !isMarker(node)) {
      node = node.firstChild;
      continue;
    } else if (isElement(node) && !isMarker(node) && !isHollow(node)) return;
    node = after(node, top);
  }
}
