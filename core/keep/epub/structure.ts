import { renamedElement, unwrapped } from './blocks-in-text';

/** A node as an element; undefined where it is none. */
// as: nodeType checked
const elementOf = (node: Node): Element | undefined => (node.nodeType === 1 ? (node as Element) : undefined);
const isBlank = (node: Node): boolean => node.nodeType !== 1 && !/\S/.test(node.nodeValue ?? '');
/** What an element holds and may not. */
const strangersIn = (el: Element, selector: string): Node[] =>
  [...el.childNodes].filter((node) => elementOf(node)?.matches(selector) !== true);

/** Everything in a list stands in an item. */
function settleList(list: Element): void {
  for (const node of strangersIn(list, 'li')) {
    const before = node.previousSibling;
    if (isBlank(node)) node.parentNode?.removeChild(node);
    else {
      const item = (before && elementOf(before)) ?? list.ownerDocument.createElement('li');
      if (item !== before) list.insertBefore(item, node);
      item.append(node);
    }
  }
}

/** A list of names and what is said of them holds both, in turn; else it is a box of paragraphs. */
function settleNames(list: Element): void {
  const order = [...list.children].map((el) => `${el.localName} `).join('');
  const loose = [...list.childNodes].some((node) => node.nodeType !== 1 && !isBlank(node));
  if (!loose && /^(?:(?:dt )+(?:dd )+)*$/.test(order)) return;
  for (const part of [...list.children])
    if (part.localName === 'dt' || part.localName === 'dd') renamedElement(part, 'div');
  renamedElement(list, 'div');
}

const ROW_GROUPS = 'thead,tbody,tfoot';

/** A table's parts in the order that XHTML has them; what is none of them goes before it. */
function settleTable(table: Element): void {
  for (const column of table.querySelectorAll(':scope > col, :scope > colgroup')) column.remove();
  const own = (selector: string) => [...table.children].filter((el) => el.matches(selector));
  for (const extra of own('caption').slice(1)) table.before(renamedElement(extra, 'p'));
  for (const name of ['thead', 'tfoot']) for (const extra of own(name).slice(1)) renamedElement(extra, 'tbody');
  if (own('tbody').length > 0)
    for (const row of own('tr')) {
      const body = table.ownerDocument.createElement('tbody');
      row.replaceWith(body);
      body.append(row);
    }
  for (const child of strangersIn(table, `caption,tr,${ROW_GROUPS}`)) table.before(child);
  for (const group of own(ROW_GROUPS)) for (const child of strangersIn(group, 'tr')) table.before(child);
  for (const row of table.querySelectorAll('tr'))
    if (row.closest('table') === table) for (const child of strangersIn(row, 'td,th')) table.before(child);
  const order = ['caption', 'thead', 'tbody', 'tr', 'tfoot'];
  const rank = (el: Element) => order.indexOf(el.localName);
  table.append(...[...table.children].sort((a, b) => rank(a) - rank(b)));
  if (!table.querySelector('tr')) unwrapped(table);
}

/** One caption, at the end. */
function settleFigure(figure: Element): void {
  const [first, ...others] = [...figure.children].filter((el) => el.localName === 'figcaption');
  for (const extra of others) renamedElement(extra, 'div');
  if (first) figure.append(first);
}

/** Parts that stand where their whole is not. */
const STRAYS: readonly (readonly [selector: string, name: string])[] = [
  ['li:not(ul > li, ol > li)', 'div'],
  [':is(dt,dd):not(dl > *)', 'div'],
  ['figcaption:not(figure > figcaption)', 'div'],
  [':is(td,th):not(tr > *)', 'div'],
  ['tr:not(table > *, thead > *, tbody > *, tfoot > *)', 'div'],
  [':is(thead,tbody,tfoot):not(table > *)', 'div'],
  ['caption:not(table > caption)', 'p'],
];

/** Lists, tables and figures as XHTML has them. */
export function settleStructure(root: ParentNode): void {
  for (const [selector, name] of STRAYS) for (const el of root.querySelectorAll(selector)) renamedElement(el, name);
  for (const list of root.querySelectorAll('ul,ol')) settleList(list);
  for (const list of root.querySelectorAll('dl')) settleNames(list);
  for (const table of root.querySelectorAll('table')) settleTable(table);
  for (const figure of root.querySelectorAll('figure')) settleFigure(figure);
  for (const link of root.querySelectorAll('a a')) unwrapped(link);
  for (const ruby of root.querySelectorAll('ruby')) if (!ruby.querySelector('rt')) unwrapped(ruby);
  for (const sound of root.querySelectorAll(':is(rt,rp):not(ruby > *)')) unwrapped(sound);
  for (const turned of root.querySelectorAll('bdo:not([dir])')) unwrapped(turned);
}
