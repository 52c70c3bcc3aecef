import { BLOCK_TAGS } from '../dom/tags';
import { KEPT_IN_CODE, LINE_HOLDERS, LINES } from './data/code';

const UNSEEN = /[\u200b\u2060\ufeff]/g;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** Writes lines of code into an element. */
class Pen {
  readonly code: Element;
  private box: Element;
  private length = 0;
  /** A line has ended with its element; a break of the page right after it is the same one. */
  private ended = false;
  /** Something stands on the line already. */
  private begun = false;

  constructor(doc: Document) {
    this.code = doc.createElement('code');
    this.box = this.code;
  }

  text(raw: string): void {
    const text = raw
      .replace(/\r\n?/g, '\n')
      .replace(/\u00a0/g, ' ')
      .replace(UNSEEN, '');
    if (text === '') return;
    if (this.ended && !text.startsWith('\n')) this.put('\n');
    this.put(text);
    this.ended = false;
    this.begun = !text.endsWith('\n');
  }

  /** @returns what `endLine` is to be told */
  beginLine(): number {
    if (this.ended || this.begun) this.put('\n');
    this.ended = false;
    this.begun = false;
    return this.length;
  }

  /** A break at the end of the line's own element is the line's end, not one more. */
  endLine(since: number): void {
    const last = this.box.lastChild;
    if (this.length > since && last?.nodeType === 3 && (last.nodeValue ?? '').endsWith('\n')) {
      last.nodeValue = (last.nodeValue ?? '').slice(0, -1);
      this.length--;
    }
    this.ended = true;
    this.begun = false;
  }

  /** @returns the box to come back to */
  open(el: Element): Element {
    if (this.ended) this.beginLine();
    const back = this.box;
    this.box = el.ownerDocument.importNode(el, false);
    back.append(this.box);
    this.begun = true;
    return back;
  }

  close(back: Element): void {
    this.box = back;
  }

  private put(text: string): void {
    this.box.append(text);
    this.length += text.length;
  }
}

/** Which elements are a line by themselves: blocks, and pieces called so that stand beside nothing but their like. */
class Lines {
  private readonly known = new Map<Element, boolean>();

  has(el: Element): boolean {
    if (BLOCK_TAGS.has(el.localName)) return !LINE_HOLDERS.has(el.localName);
    const parent = el.parentElement;
    if (!parent) return false;
    let rows = this.known.get(parent);
    if (rows === undefined) {
      rows = isOfRows(parent);
      this.known.set(parent, rows);
    }
    return rows;
  }
}

function isOfRows(box: Element): boolean {
  const parts = [...box.childNodes].filter((node) => !isElement(node) || node.localName !== 'br');
  const pieces = parts.filter(isElement);
  if (parts.some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')) return false;
  if (pieces.length > 1 && pieces.every((piece) => piece.localName === 'code')) return true;
  return pieces.length > 0 && pieces.every((piece) => piece.matches(LINES));
}

type Step =
  | { readonly node: ChildNode }
  | { readonly leave: true; readonly since: number | undefined; readonly back: Element | undefined };

/** The code of a block as text with line breaks, links and emphasis kept, in a `code` element of its own. */
export function codeOf(block: Element): Element {
  const pen = new Pen(block.ownerDocument);
  const lines = new Lines();
  const steps: Step[] = [...block.childNodes].reverse().map((node) => ({ node }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      if (step.since !== undefined) pen.endLine(step.since);
      if (step.back) pen.close(step.back);
    } else if (step.node.nodeType === 3) {
      if (!isBetweenLines(step.node, lines)) pen.text(step.node.nodeValue ?? '');
    } else if (isElement(step.node) && step.node.localName === 'br') pen.text('\n');
    else if (isElement(step.node)) {
      const el = step.node;
      const since = lines.has(el) ? pen.beginLine() : undefined;
      steps.push({ leave: true, since, back: KEPT_IN_CODE.has(el.localName) ? pen.open(el) : undefined });
      for (let child = el.lastChild; child; child = child.previousSibling) steps.push({ node: child });
    }
  }
  return pen.code;
}

/** White space between the elements of two lines is how the page's source is set. */
function isBetweenLines(node: Node, lines: Lines): boolean {
  if ((node.nodeValue ?? '').trim() !== '') return false;
  const sides = [node.previousSibling, node.nextSibling].filter(isElement);
  return sides.length > 0 && sides.every((side) => lines.has(side));
}
