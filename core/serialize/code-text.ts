/** The lines of a code block, their indents kept; blank ones at its ends are the page's. */
export function codeText(pre: Element): string {
  let text = '';
  const walk = [...pre.childNodes].reverse();
  for (let node = walk.pop(); node; node = walk.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const el = node as Element; // as: nodeType checked
    if (el.localName === 'br') text += '\n';
    else if (!(el.hasAttribute('data-removal') && el.hasAttribute('hidden')))
      walk.push(...[...el.childNodes].reverse());
  }
  return text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}

/** The language that the page names; '' where it names none. */
export const namedLanguage = (pre: Element): string => pre.getAttribute('data-language') ?? '';
