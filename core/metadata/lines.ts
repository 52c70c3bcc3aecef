import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { parentOf, walkerOver } from '../dom/unclobbered';
import { fold } from '../facts/fold';
import type { InfoText } from '../facts/info-text';
import { awaitsValue, labelsOf } from '../facts/labels';
import { timesOf } from '../facts/times';
import type { Page } from '../page';
import { collapse } from '../text';

/** A text node's text and the element it stands in. */
export interface Cell {
  readonly text: string;
  readonly el: Element;
}

/** What a reader sees as one line: text between two block boundaries, its inline pieces apart. */
export interface PageLine extends InfoText {
  readonly cells: readonly Cell[];
  /** Nearest block element. */
  readonly el: Element | undefined;
  /** Says of itself that it is not shown (inline style or the hidden attribute). */
  readonly hidden: boolean;
}

/** A cell and its place in the page. */
export interface InfoPiece extends Cell {
  readonly node: Node;
}

/** The texts met on a way through the page, in document order. */
export interface Passage {
  readonly pieces: readonly InfoPiece[];
  /** The way ended by itself, not by its reach. */
  readonly whole: boolean;
}

/** How far a walk may go: pieces of text found, and text nodes visited on the way, the blank ones too. */
export interface Reach {
  readonly texts: number;
  readonly nodes: number;
}

const SHOW_TEXT = 4;
const SHOW_ELEMENT_AND_TEXT = 5;
const TEXT = 3;
const DEPTH = 40;

function blockOf(el: Element): Element | undefined {
  let at: Element | undefined = el;
  for (let i = 0; at && i < DEPTH; i++, at = parentOf(at)) if (BLOCK_TAGS.has(at.localName)) return at;
  return undefined;
}

/** The last node inside `root` in document order. */
export function lastInside(root: Node): Node {
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The text next after a node, or before it, neither inside it. */
export function textBeside(page: Page, node: Node, step: 1 | -1): Node | null {
  const walker = walkerOver(page.doc, page.root, SHOW_TEXT);
  walker.currentNode = node;
  return step === 1 ? walker.nextNode() : walker.previousNode();
}

/**
 * Texts met on the way from a node forwards or backwards. The node itself is left out, unless it is text and the way goes
 * back. Bounded by `reach`, so the cost does not depend on the size of the page. Only text is visited: the elements
 * between are most of a page, and each that a script touches costs.
 * @param stop the walk ends when it comes to this text
 */
export function textsFrom(page: Page, from: Node, step: 1 | -1, reach: Reach, stop: Node | null = null): Passage {
  const walker = walkerOver(page.doc, page.root, SHOW_TEXT);
  walker.currentNode = from;
  const pieces: InfoPiece[] = [];
  let node = step === 1 ? walker.nextNode() : from.nodeType === TEXT ? from : walker.previousNode();
  for (let nodes = 0; node && node !== stop && nodes < reach.nodes && pieces.length < reach.texts; nodes++) {
    const raw = node.nodeValue ?? '';
    const el = raw.trim() === '' ? null : node.parentElement; // nothing in a page shadows a text's properties
    if (el && !SKIPPED_TAGS.has(el.localName)) {
      const text = collapse(raw);
      if (text !== '') pieces.push({ text, el, node });
    }
    node = step === 1 ? walker.nextNode() : walker.previousNode();
  }
  if (step === -1) pieces.reverse();
  return { pieces, whole: node === stop };
}

interface Row {
  readonly cells: InfoPiece[];
  readonly block: Element | undefined;
}

/** The lines that neighbouring texts make up. */
export function infoLines(page: Page, pieces: readonly InfoPiece[]): PageLine[] {
  const rows: Row[] = [];
  const walker = walkerOver(page.doc, page.root, SHOW_ELEMENT_AND_TEXT);
  let row: Row | undefined;
  let before: InfoPiece | undefined;
  for (const piece of pieces) {
    const block = row && before?.el === piece.el ? row.block : blockOf(piece.el);
    if (row && before && row.block === block && !isParted(walker, before.node, piece.node)) row.cells.push(piece);
    else {
      row = { cells: [piece], block };
      rows.push(row);
    }
    before = piece;
  }
  const texts = rows.map(({ cells }) => (cells.length === 1 ? (cells[0]?.text ?? '') : joined(cells)));
  // Folded in one go: no collapsed text holds a line break, and folding keeps it.
  const plains = fold(texts.join('\n')).split('\n');
  return rows.map(({ cells, block }, i) => new TextLine(cells, texts[i] ?? '', plains[i] ?? '', block));
}

const joined = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('\t');

/** Does a line break or a block begin between two texts? Only asked of texts of one block. */
function isParted(walker: TreeWalker, from: Node, to: Node): boolean {
  walker.currentNode = from;
  for (let node = walker.nextNode(); node && node !== to; node = walker.nextNode()) {
    const name = node.nodeType === TEXT ? '' : (node as Element).localName; // as: elements and text only
    if (name === 'br' || BLOCK_TAGS.has(name)) return true;
  }
  return false;
}

/** A value that stands in a block of its own behind its label is no longer. */
const LONGEST_VALUE = 40;

/** Lines that belong to the one before, as one line each with it. */
function joinLines(lines: readonly PageLine[], belongs: (before: PageLine, line: PageLine) => boolean): PageLine[] {
  const joint: PageLine[] = [];
  for (const line of lines) {
    const before = joint.at(-1);
    if (before && belongs(before, line)) {
      const cells = [...before.cells, ...line.cells];
      joint[joint.length - 1] = new TextLine(cells, joined(cells), fold(joined(cells)), before.el);
    } else joint.push(line);
  }
  return joint;
}

/** Labels and their values in two blocks (`li` and `li`, `dt` and `dd`) as one line each. */
export const withValues = (lines: readonly PageLine[]): PageLine[] =>
  joinLines(
    lines,
    (before, line) => awaitsValue(before) && line.text.length <= LONGEST_VALUE && labelsOf(line).length === 0,
  );

const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** Dates and their clocks in two blocks (`li` and `li`) as one line each. */
export const withClocks = (lines: readonly PageLine[], now: Date): PageLine[] =>
  joinLines(lines, (before, line) => CLOCK.test(line.plain) && isDate(before, now));

/** A day and nothing else. */
function isDate(line: PageLine, now: Date): boolean {
  const [time, ...more] = timesOf(line, now);
  return (
    time?.hour === undefined && more.length === 0 && time !== undefined && time.end - time.index === line.plain.length
  );
}

class TextLine implements PageLine {
  constructor(
    readonly cells: readonly Cell[],
    readonly text: string,
    readonly plain: string,
    readonly el: Element | undefined,
  ) {}

  get hidden(): boolean {
    return this.el !== undefined && isHidden(this.el); // asked of few lines
  }
}

function isHidden(el: Element): boolean {
  if (!el.closest('[hidden], [style*="display" i]')) return false;
  let at: Element | undefined = el;
  for (let i = 0; at && i < 6; i++, at = parentOf(at))
    if (at.hasAttribute('hidden') || /display:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

/** In characters. */
const LONGEST_TIMED = 100;

/** Whether a line of a bar tells a time: longer ones tell of something. */
export const tellsTime = (line: PageLine, now: Date): boolean =>
  line.text.length < LONGEST_TIMED && timesOf(line, now).length > 0;
