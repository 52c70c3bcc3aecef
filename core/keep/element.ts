/** An element with attributes and children, in the namespace given. Children that are texts become text. */
export function element(
  doc: Document,
  namespace: string,
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): Element {
  const el = doc.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) el.setAttribute(name, value);
  el.append(...children);
  return el;
}

export const XHTML = 'http://www.w3.org/1999/xhtml';
