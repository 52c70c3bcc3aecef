import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { parentOf, walkerOver } from '../dom/unclobbered';
import type { Page } from '../page';
import { collapse } from '../text';
import { fold } from './fold';

/** A text node's text and the element it stands in. */
export interface Cell {
  readonly text: string;
  readonly el: Element;
}

/** What a reader sees as one line: text between two block boundaries, its inline pieces apart. */
export interface Line {
  readonly cells: readonly Cell[];
  /** Cells joined by tabs, as the page spells them. */
  readonly text: string;
  /** `text` folded to plain forms, of the same length. */
  readonly plain: string;
  /** Nearest block element. */
  readonly el: Element | undefined;
  /** Says of itself that it is not shown (inline style or the hidden attribute). */
  readonly hidden: boolean;
}

interface Piece extends Cell {
  readonly block: Element | undefined;
}

/** How far a walk may go: pieces of text found, and nodes visited on the way. */
export interface Reach {
  readonly texts: number;
  readonly nodes: number;
}

const ELEMENT_AND_TEXT = 5;
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

/**
 * Lines met on the way from a node forwards or backwards, in document order. The node itself is left out,
 * unless it is text and the way goes back. Bounded by `reach`, so the cost does not depend on the size of the page.
 * @param stop the walk ends when it comes to this node
 */
export function linesFrom(page: Page, from: Node, step: 1 | -1, reach: Reach, stop?: Node | null): Line[] {
  const walker = walkerOver(page.doc, page.root, ELEMENT_AND_TEXT);
  walker.currentNode = from;
  const pieces: (Piece | undefined)[] = [];
  let texts = 0;
  const next = () => (step === 1 ? walker.nextNode() : walker.previousNode());
  let node = step === -1 && from.nodeType === TEXT ? from : next();
  for (let nodes = 0; node && node !== stop && nodes < reach.nodes && texts < reach.texts; nodes++, node = next()) {
    if (node.nodeType !== TEXT) {
      const name = (node as Element).localName; // as: elements and text only
      if (name === 'br' || BLOCK_TAGS.has(name)) pieces.push(undefined);
      continue;
    }
    const raw = node.nodeValue ?? '';
    const el = raw.trim() === '' ? undefined : parentOf(node);
    if (!el || SKIPPED_TAGS.has(el.localName)) continue;
    const text = collapse(raw);
    if (text === '') continue;
    texts++;
    pieces.push({ text, el, block: blockOf(el) });
  }
  return group(step === 1 ? pieces : pieces.reverse());
}

function group(pieces: readonly (Piece | undefined)[]): Line[] {
  const lines: Line[] = [];
  let cells: Piece[] = [];
  const flush = () => {
    const first = cells[0];
    if (first) lines.push(toLine(cells, first.block));
    cells = [];
  };
  for (const piece of pieces) {
    if (!piece || (cells[0] && cells[0].block !== piece.block)) flush();
    if (piece) cells.push(piece);
  }
  flush();
  return lines;
}

function toLine(cells: readonly Cell[], el: Element | undefined): Line {
  const text = cells.map((cell) => cell.text).join('\t');
  return {
    cells,
    text,
    plain: fold(text),
    el,
    get hidden() {
      return el !== undefined && isHidden(el); // asked of few lines
    },
  };
}

function isHidden(el: Element): boolean {
  let at: Element | undefined = el;
  for (let i = 0; at && i < 6; i++, at = parentOf(at))
    if (at.hasAttribute('hidden') || /display:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

/** The line as running text, without the tabs between its cells. */
export const running = (line: Line): string => collapse(line.text.replaceAll('\t', ''));
