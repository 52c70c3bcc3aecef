import { rename } from '../dom/rename';
import { isMarker, lengthOf, PICTURES } from './kinds';

/** A cell this long that holds most of its table is the article. */
const LONG_CELL = 300;
const MOST = 0.6;
const PARTS = 'caption,thead,tbody,tfoot,tr,td,th';

/**
 * Tables that only place things, and tables of nothing, become boxes. A marker in one becomes a `span`.
 * @returns the markers that stand no longer in a table
 */
export function unwrapLayoutTables(root: Element): Element[] {
  const freed: Element[] = [];
  for (const table of [...root.querySelectorAll('table')].reverse())
    if (isLayoutTable(table)) freed.push(...dissolve(table));
  return freed;
}

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && !isMarker(row));
const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName) && !isMarker(cell));

/**
 * A table that only places things: one with another table inside, with one column or one row and no heads, with most of its
 * text in one cell, or with pictures for cells.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  const lengths = cells.map(lengthOf);
  const longest = Math.max(0, ...lengths);
  const pictured = cells.filter((cell) => cell.querySelector(PICTURES)).length;
  if (longest === 0 && pictured === 0) return true;
  if (longest >= LONG_CELL && longest > MOST * lengthOf(table)) return true;
  if (table.querySelector('th,caption')) return false;
  const filled = cells.filter((cell, i) => (lengths[i] ?? 0) > 0 || cell.querySelector(PICTURES)).length;
  if (pictured * 2 >= filled) return true;
  const rowsFilled = rows.filter((row) => row.some((cell) => lengthOf(cell) > 0)).length;
  const columns = Math.max(...rows.map((row) => row.filter((cell) => lengthOf(cell) > 0).length));
  return rowsFilled < 2 || columns < 2;
}

/** A table and its parts as boxes, cell after cell. */
function dissolve(table: Element): Element[] {
  const own = [...table.querySelectorAll(PARTS)].filter((part) => part.closest('table') === table);
  const freed: Element[] = [];
  for (const part of own) {
    if (isMarker(part)) freed.push(rename(part, 'span'));
    else rename(part, 'div');
  }
  for (const column of table.querySelectorAll('colgroup,col')) column.remove();
  rename(table, 'div');
  return freed;
}

/** Table parts of a removal that has no table around it any more become boxes. */
export function dissolveLooseParts(taken: Element): void {
  for (const part of [...taken.querySelectorAll(PARTS)].reverse())
    if (!part.closest('table')) rename(part, isMarker(part) ? 'span' : 'div');
}
