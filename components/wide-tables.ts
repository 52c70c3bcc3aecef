/**
 * Puts each table in a box that scrolls, so that a wide one stays a table; the box is in the tab order, and says that there
 * is more, while there is.
 * @param name of the box for screen readers @param hint shown below it
 * @returns stops watching
 */
export function wideTables(body: Element, name: string, hint: string): () => void {
  const boxes = [...body.querySelectorAll('table')].filter((one) => !one.parentElement?.closest('table')).map(boxed);
  const measure = () => {
    for (const box of boxes) {
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      mark(box, { tabindex: '0', role: 'group', 'aria-label': name }, scrolls);
      if (box.parentElement) mark(box.parentElement, { 'data-hint': hint }, scrolls);
    }
  };
  if (typeof ResizeObserver === 'undefined') return () => {};
  const watch = new ResizeObserver(measure);
  for (const box of boxes) watch.observe(box);
  return () => watch.disconnect();
}

function boxed(table: HTMLTableElement): Element {
  const [place, box] = [table.ownerDocument.createElement('div'), table.ownerDocument.createElement('div')];
  place.className = 'table-place';
  box.className = 'table-box';
  table.replaceWith(place);
  place.append(box);
  box.append(table);
  return box;
}

function mark(el: Element, attributes: Readonly<Record<string, string>>, on: boolean): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (on) el.setAttribute(name, value);
    else el.removeAttribute(name);
  }
}
