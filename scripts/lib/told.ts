import { BLOCK_TAGS } from '../../core/dom/tags';

/** What a piece of HTML tells its reader, in the form in which two of them are compared. */
export interface Told {
  /** The text between the edges of blocks, line by line. */
  readonly words: readonly string[];
  /** `text → address`, pieces of one link joined. */
  readonly links: readonly string[];
  /** `alt → address` */
  readonly pictures: readonly string[];
  /** The numbers that a browser shows before list items, and a dot for each that has none. */
  readonly numbers: readonly string[];
  /** Rows of tables, cells joined by `|`, empty where another cell reaches over. */
  readonly cells: readonly string[];
  readonly headings: readonly string[];
  readonly strong: readonly string[];
  readonly code: readonly string[];
}

const LEFT_OUT = '[data-removal][hidden],rp,video,audio,button,script,style';
const MARKS: Readonly<Record<string, readonly [string, string]>> = { q: ['“', '”'], rt: ['（', '）'] };
const even = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Addresses that differ in what is written as `%20` only are the same. */
function address(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

interface Piece {
  readonly text: string;
  readonly el: Element | null;
}

/** Text in the order of the page; a line end at the edges of blocks and at breaks. */
function piecesOf(node: Node, quotes = 0): Piece[] {
  if (node.nodeType === 3) return [{ text: node.textContent ?? '', el: node.parentElement }];
  if (node.nodeType !== 1) return [];
  const el = node as Element; // as: nodeType checked
  const tag = el.localName;
  if (el.matches(LEFT_OUT)) return [];
  if (tag === 'br') return [{ text: '\n', el: null }];
  const marks = tag === 'q' && quotes > 0 ? ['‘', '’'] : (MARKS[tag] ?? ['', '']);
  const edge: Piece[] = BLOCK_TAGS.has(tag) ? [{ text: '\n', el: null }] : [];
  const inside = [...el.childNodes].flatMap((child) => piecesOf(child, quotes + (tag === 'q' ? 1 : 0)));
  return [...edge, { text: marks[0] ?? '', el }, ...inside, { text: marks[1] ?? '', el }, ...edge];
}

const plain = ({ text, el }: Piece): string => (el && !el.closest('pre') ? text.replace(/\s+/g, ' ') : text);
const linesOf = (pieces: readonly Piece[]): string[] =>
  pieces.map(plain).join('').split('\n').map(even).filter(Boolean);

/** Runs of text under the same kind of element, told by `nameOf`; '' for those that are of no interest. */
function runsOf(pieces: readonly Piece[], nameOf: (el: Element) => string): string[] {
  const runs: { name: string; text: string }[] = [];
  for (const piece of pieces) {
    const name = piece.el ? nameOf(piece.el) : '';
    const last = runs.at(-1);
    if (plain(piece).trim() === '') continue;
    if (last?.name === name) last.text += piece.text;
    else runs.push({ name, text: piece.text });
  }
  return runs.filter(({ name }) => name !== '').map(({ name, text }) => `${even(text).replace(/\s/g, '')} → ${name}`);
}

function numbersOf(list: Element): string[] {
  const items = [...list.children].filter((el) => el.localName === 'li' && !el.matches(LEFT_OUT));
  if (list.localName !== 'ol') return items.map(() => '·');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = Number.parseInt(list.getAttribute('start') ?? '', 10);
  if (Number.isNaN(next)) next = step < 0 ? items.length : 1;
  return items.map((item) => {
    const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
    const number = Number.isNaN(own) ? next : own;
    next = number + step;
    return String(number);
  });
}

/** In the order of the items, which is not that of the lists. */
function allNumbers(root: ParentNode): string[] {
  const numbers = new Map<Element, string>();
  for (const list of root.querySelectorAll('ol,ul')) {
    const items = [...list.children].filter((el) => el.localName === 'li' && !el.matches(LEFT_OUT));
    numbersOf(list).forEach((number, at) => {
      const item = items[at];
      if (item) numbers.set(item, number);
    });
  }
  return [...root.querySelectorAll('li')].flatMap((item) => numbers.get(item) ?? []);
}

/** A table's rows with a place for every column in which a cell begins; one that reaches over others stands at its first place. */
function rowsOf(table: HTMLTableElement): string[] {
  const places: string[][] = [...table.rows].map(() => []);
  const filled = new Set<string>();
  const begun = new Set<number>();
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (filled.has(`${x},${y}`)) x++;
      const lines = linesOf(piecesOf(cell)).join(' ');
      begun.add(x);
      for (let dy = 0; dy < (cell.rowSpan || table.rows.length); dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) {
          filled.add(`${x + dx},${y + dy}`);
          const line = places[y + dy];
          if (line) line[x + dx] = dx + dy === 0 ? lines : '';
        }
      x += cell.colSpan;
    }
  });
  const columns = [...begun].sort((a, b) => a - b);
  return places
    .map((line) => columns.map((at) => line[at] ?? ''))
    .filter((line) => line.some((text) => text !== ''))
    .map((line) => line.join('|'));
}

const isTable = (table: HTMLTableElement): boolean =>
  !table.querySelector('table') && [...table.rows].some((row) => row.cells.length > 1);

/** @param root a body as the popup shows it, or Markdown rendered; sanitized, in a document of its own */
export function toldBy(root: Element): Told {
  const pieces = piecesOf(root);
  const kept = (selector: string) => [...root.querySelectorAll(selector)].filter((el) => !el.closest(LEFT_OUT));
  return {
    words: linesOf(pieces),
    links: runsOf(pieces, (el) => address(el.closest('a[href]')?.getAttribute('href') ?? '')),
    pictures: kept('img[src]').map(
      (el) => `${even(el.getAttribute('alt') ?? '')} → ${address(el.getAttribute('src') ?? '')}`,
    ),
    numbers: allNumbers(root),
    cells: [...root.querySelectorAll('table')].filter(isTable).flatMap(rowsOf),
    headings: kept('h1,h2,h3,h4,h5,h6')
      .map((el) => `${el.localName} ${linesOf(piecesOf(el)).join(' ')}`)
      .filter((line) => line.length > 3),
    strong: runsOf(pieces, (el) => (el.closest('b,strong') ? 'strong' : '')),
    code: kept('pre')
      .filter((el) => !el.querySelector('img,a[href]'))
      .map((el) => linesOf(piecesOf(el)).join('\n'))
      .filter(Boolean),
  };
}

/** Where two texts tell different things: at the first difference of each kind. */
export function differences(wanted: Told, found: Told): string[] {
  // as: keys of the interface
  return (Object.keys(wanted) as (keyof Told)[]).flatMap((kind) => {
    const [a, b] = [wanted[kind], found[kind]];
    const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, i) => a[i] !== b[i]);
    return at < 0 ? [] : [`${kind} ${at}: ${JSON.stringify(a[at])} became ${JSON.stringify(b[at])}`];
  });
}
