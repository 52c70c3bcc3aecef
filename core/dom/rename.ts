/** Gives an element another name. @returns the new one, which stands in its place */
export function rename(el: Element, name: string): HTMLElement {
  const renamed = el.ownerDocument.createElement(name);
  for (const { name: attribute, value } of el.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...el.childNodes);
  el.replaceWith(renamed);
  return renamed;
}
