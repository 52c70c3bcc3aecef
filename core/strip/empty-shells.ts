import { BLOCK_TAGS } from '../dom/tags';
import { SHELLS } from './data/tags';

const CONTENT = 1;
const TEXT = 3;

/**
 * Drops elements that hold nothing: innermost first, so that shells of shells go, too. Markers and pictures stay.
 * White space in an inline element parts the words around it and stays. An empty block between two runs of text parts paragraphs there, so a line break takes its place.
 */
export function dropShells(root: Element): void {
  const shells = [...root.querySelectorAll(SHELLS)].reverse();
  for (const el of shells) {
    if (el.hasAttribute('data-removal')) continue;
    let node = el.firstChild;
    while (node && !(node.nodeType === CONTENT || (node.nodeType === TEXT && (node.nodeValue ?? '').trim() !== '')))
      node = node.nextSibling;
    if (node) continue;
    const space = BLOCK_TAGS.has(el.localName) ? '' : (el.textContent ?? '');
    if (space !== '') {
      el.replaceWith(space);
      continue;
    }
    if (partsText(el)) el.before(root.ownerDocument.createElement('br'));
    el.remove();
  }
}

const partsText = (el: Element): boolean =>
  BLOCK_TAGS.has(el.localName) && isRunning(before(el)) && el.nextSibling !== null;

/** The sibling before it, blank text not counted. */
function before(el: Element): Node | null {
  let node = el.previousSibling;
  while (node?.nodeType === TEXT && (node.nodeValue ?? '').trim() === '') node = node.previousSibling;
  return node;
}

/** Text or an inline element with text. */
function isRunning(node: Node | null): boolean {
  if (node?.nodeType === TEXT) return true;
  if (node?.nodeType !== CONTENT || (node.textContent ?? '').trim() === '') return false;
  const el = node as Element; // as: nodeType checked
  return !BLOCK_TAGS.has(el.localName) && !el.hasAttribute('data-removal');
}
