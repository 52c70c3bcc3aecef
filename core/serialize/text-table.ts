import { collapse } from '../text';
import { gridOf } from './table-grid';

/** A table's caption and rows, cells separated by tabs, as spreadsheets paste them: where one reaches over others, theirs are empty. */
export function tableLines(table: Element, textOf: (cell: Element) => string): string[] {
  const caption = collapse(table.querySelector('caption')?.textContent ?? '');
  const rows = gridOf(table).map((row) => row.map((cell) => (cell ? collapse(textOf(cell)) : '')));
  const filled = rows.filter((cells) => cells.some((text) => text !== ''));
  return [...(caption ? [caption] : []), ...filled.map((cells) => cells.join('\t'))];
}
