/** What an element says beyond its text. The rest (sizes, hooks, how links open) is for our own view. */
const TOLD = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'value', 'reversed', 'type', 'dir']);

/** A sanitized element as HTML inside Markdown: a blank line would end it there (CommonMark, HTML blocks). */
export function plainHtml(el: Element): string {
  const copy = el.cloneNode(true) as Element; // as: a clone is of its kind
  for (const marker of copy.querySelectorAll('[data-removal][hidden]')) marker.remove();
  for (const one of [copy, ...copy.querySelectorAll('*')])
    for (const name of one.getAttributeNames()) if (!TOLD.has(name)) one.removeAttribute(name);
  return copy.outerHTML.replace(/(?<=\n[ \t]*)\n/g, '&#10;');
}
