const SHELLS =
  'p,div,span,section,article,aside,ul,ol,li,dl,figure,header,footer,center,font,strong,b,em,i,a,h1,h2,h3,h4,h5,h6';
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
