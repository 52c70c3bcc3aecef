import { collapse } from '../text';

/** A cell this long holds running text: the table is there for layout. */
const CELL_CHARS = 300;

export const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
/** The table's own rows, not those of tables inside it. */
export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** True for tables of values; old pages also lay articles out in tables. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (!rows.some((cells) => cells.length > 1)) return false;
  return rows.every((cells) => cells.every((cell) => (cell.textContent ?? '').length < CELL_CHARS));
}

/** Caption and rows, cells separated by tabs, as spreadsheets paste them. Empty rows are left out. */
export function tableLines(table: Element): string[] {
  const caption = collapse(table.querySelector('caption')?.textContent ?? '');
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => collapse(cell.textContent ?? '')));
  const filled = rows.filter((cells) => cells.some((text) => text !== ''));
  return [...(caption ? [caption] : []), ...filled.map((cells) => cells.join('\t'))];
}
