import type TurndownService from 'turndown';
import { collapse } from '../text';
import { addKinds } from './markdown-kinds';
import { cellsOf, isDataTable, rowsOf } from './text-table';

/** Indent of what hangs under a list item: as wide as its mark. */
const hang = (content: string, width: number): string => content.trim().replace(/\n(?=.)/g, `\n${' '.repeat(width)}`);

function listItem(content: string, li: HTMLElement): string {
  const list = li.parentElement;
  const start = Number.parseInt(list?.getAttribute('start') ?? '1', 10) || 1;
  const place = [...(list?.children ?? [])].filter((el) => el.localName === 'li').indexOf(li);
  const mark = list?.localName === 'ol' ? `${start + place}. ` : '- ';
  return `${mark}${hang(content, mark.length)}${li.nextElementSibling ? '\n' : ''}`;
}

/** A GitHub table needs a heading row: the first one is it. Cells keep links and emphasis, on one line. */
function table(node: HTMLElement, service: TurndownService): string {
  const caption = collapse(node.querySelector('caption')?.textContent ?? '');
  const rows = rowsOf(node).map((row) => cellsOf(row).map((cell) => cellText(cell, service)));
  const filled = rows.filter((cells) => cells.some((text) => text !== ''));
  const width = Math.max(...filled.map((cells) => cells.length), 0);
  const lines = filled.map((cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return `\n\n${caption ? `${service.escape(caption)}\n\n` : ''}${width > 0 ? lines.join('\n') : ''}\n\n`;
}

function cellText(cell: Element, service: TurndownService): string {
  const box = cell.ownerDocument.createElement('div');
  box.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  return collapse(service.turndown(box)).replaceAll('|', '\\|');
}

/** Teaches a service what articles need beyond CommonMark, in the form a person would type. */
export function addArticleRules(service: TurndownService): void {
  service.addRule('marker', { filter: (node) => node.hasAttribute('data-removal'), replacement: () => '' });
  addKinds(service);
  service.addRule('deleted', { filter: ['del', 's'], replacement: (content) => (content ? `~~${content}~~` : '') });
  service.addRule('listItem', {
    filter: 'li',
    // as: the filter lets only elements through
    replacement: (content, node) => listItem(content, node as HTMLElement),
  });
  service.addRule('dataTable', {
    filter: (node) => node.localName === 'table' && isDataTable(node),
    replacement: (_content, node) => table(node as HTMLElement, service), // as: see above
  });
}
