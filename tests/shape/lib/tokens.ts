/** A tree as what must survive shaping: its characters, pictures and markers, in order. White space is nobody's. */
export function tokensOf(root: Node): string {
  const tokens: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) tokens.push((node.textContent ?? '').replace(/\s+/g, ''));
    if (node.nodeType !== 1) continue;
    const el = node as Element; // as: nodeType checked
    const marker = el.getAttribute('data-removal');
    if (marker !== null) tokens.push(`{${marker}}`);
    else if (el.localName === 'img') tokens.push(`[${el.getAttribute('src')}]`);
    else if (!/^(?:script|style)$/.test(el.localName))
      for (let child = el.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return tokens.join('');
}

/** A detached root that holds this HTML, parsed as a page's. */
export function rootOf(html: string): HTMLElement {
  const doc = document.implementation.createHTMLDocument('');
  const root = doc.createElement('div');
  root.innerHTML = html;
  return root;
}

/** Takes off what the sanitizer drops. */
export function dropHints(root: Element): void {
  for (const el of root.querySelectorAll('[class],[style],[align]'))
    for (const name of ['class', 'style', 'align']) el.removeAttribute(name);
}

/** What a step makes of some HTML, without the line ends between blocks and without what the sanitizer drops. */
export function shapedBy(html: string, step: (root: HTMLElement) => void): string {
  const root = rootOf(html);
  step(root);
  dropHints(root);
  return root.innerHTML.replace(/\n/g, '');
}
