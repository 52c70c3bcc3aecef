import { collapse } from '../text';
import { isSilent } from './silent';

/** A cell this long holds running text: the table is there for layout. */
const CELL_CHARS = 300;
/** Cells that a span can ask for in one direction. Real tables stay far below. */
const MOST_SPANNED = 200;

export const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
/** The table's own rows, not those of tables inside it. */
export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && !isSilent(row));

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const asked = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  // Zero rows: to the end of the table's part (HTML standard); nothing asks for less than its own place.
  if (asked === 0 && name === 'rowspan') return MOST_SPANNED;
  return Number.isNaN(asked) ? 1 : Math.min(Math.max(asked, 1), MOST_SPANNED);
}

/**
 * A table as rows of equal length: each cell at the place where it begins, undefined where another one reaches over or where
 * a row ends early. Columns and rows in which no cell begins are left out.
 */
export function gridOf(table: Element): (Element | undefined)[][] {
  const rows = rowsOf(table);
  const grid: (Element | undefined)[][] = rows.map(() => []);
  const taken: Set<number>[] = rows.map(() => new Set());
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (taken[y]?.has(x)) x++;
      const right = x + spanOf(cell, 'colspan');
      const bottom = Math.min(y + spanOf(cell, 'rowspan'), rows.length);
      for (let below = y; below < bottom && rows[below]?.parentElement === row.parentElement; below++)
        for (let at = x; at < right; at++) taken[below]?.add(at);
      const line = grid[y];
      if (line) line[x] = cell;
      x = right;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => grid.some((line) => line[x]));
  return grid.filter((line) => line.some(Boolean)).map((line) => columns.map((x) => line[x]));
}

/** True for tables of values; old pages also lay articles out in tables. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (!rows.some((cells) => cells.length > 1)) return false;
  return rows.every((cells) => cells.every((cell) => collapse(cell.textContent ?? '').length < CELL_CHARS));
}
