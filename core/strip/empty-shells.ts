import { SHELLS } from './data/tags';

const CONTENT = 1;
const TEXT = 3;

/** Drops elements that hold nothing: innermost first, so that shells of shells go, too. Markers and pictures stay. */
export function dropShells(root: Element): void {
  const shells = [...root.querySelectorAll(SHELLS)].reverse();
  for (const el of shells) {
    if (el.hasAttribute('data-removal')) continue;
    let node = el.firstChild;
    while (node && !(node.nodeType === CONTENT || (node.nodeType === TEXT && (node.nodeValue ?? '').trim() !== '')))
      node = node.nextSibling;
    if (!node) el.remove();
  }
}
