import { collapse } from '../text';
import { BLOCK_TAGS, SKIPPED_TAGS } from './tags';

/**
 * One run of inline content, as a reader sees a paragraph: bounded by block elements and `<br>`.
 * `nodes` are consecutive siblings inside `parent`; `whole` says that they are all that `parent` holds.
 */
export interface Block {
  readonly parent: Element;
  readonly nodes: readonly ChildNode[];
  readonly whole: boolean;
  /** NFKC is not applied; white space is collapsed and trimmed. */
  readonly text: string;
  /** Characters inside links. */
  readonly linkChars: number;
  /** Images, videos and other replaced content in the run. */
  readonly media: number;
}

const ELEMENT = 1;
const TEXT = 3;

const isBlockElement = (node: Node): node is Element =>
  // as: nodeType checked
  node.nodeType === ELEMENT && BLOCK_TAGS.has((node as Element).localName);

/** True if the inline element holds a block element or a line break somewhere, so that it must be entered. */
const splits = (el: Element): boolean => el.querySelector(BLOCK_OR_BREAK) !== null;
const BLOCK_OR_BREAK = [...BLOCK_TAGS, 'br'].join(',');

function makeBlock(parent: Element, nodes: readonly ChildNode[], whole: boolean): Block {
  let text = '';
  let linkChars = 0;
  let media = 0;
  for (const node of nodes) {
    const own = node.textContent ?? '';
    text += own;
    if (node.nodeType !== ELEMENT) continue;
    const el = node as Element; // as: nodeType checked
    for (const a of el.matches('a') ? [el] : el.querySelectorAll('a'))
      linkChars += collapse(a.textContent ?? '').length;
    media += (el.matches(MEDIA) ? 1 : 0) + el.querySelectorAll(MEDIA).length;
  }
  const told = collapse(text);
  const around = linkChars === 0 && told !== '' ? parent.closest('a[href]') : null;
  if (around && (around.textContent ?? '').length <= CARD) linkChars = told.length;
  return { parent, nodes, whole, text: told, linkChars, media };
}
/** A link may hold blocks (a teaser's card); one that holds more than this was never closed. */
const CARD = 300;
const MEDIA = 'img,picture,video,audio,canvas,svg,iframe,object,embed';

/**
 * The blocks of a detached tree in document order. Iterative: depth is the page's to choose.
 * Blocks with neither text nor media are left out. Removal markers (`data-removal`) are skipped.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const stack: Element[] = [root];
  const entered: (ChildNode | null)[] = [root.firstChild];
  let run: ChildNode[] = [];
  let pieces = 0; // boundaries met inside the current element
  const pieceCounts: number[] = [];
  const flush = (parent: Element, atEnd: boolean) => {
    if (run.length > 0) {
      const block = makeBlock(parent, run, atEnd && pieces === 0);
      if (block.text !== '' || block.media > 0) blocks.push(block);
      run = [];
    }
    pieces++;
  };
  while (stack.length > 0) {
    const top = stack.length - 1;
    const parent = stack[top];
    const node = entered[top];
    if (!parent) break;
    if (!node) {
      flush(parent, true);
      stack.pop();
      entered.pop();
      pieces = (pieceCounts.pop() ?? 0) + 1;
      continue;
    }
    entered[top] = node.nextSibling;
    if (node.nodeType === TEXT) {
      run.push(node);
    } else if (node.nodeType === ELEMENT) {
      const el = node as Element; // as: nodeType checked
      if (el.localName === 'br') flush(parent, false);
      else if (SKIPPED_TAGS.has(el.localName) || el.hasAttribute('data-removal')) continue;
      else if (isBlockElement(el) || splits(el)) {
        flush(parent, false);
        pieceCounts.push(pieces);
        pieces = 0;
        stack.push(el);
        entered.push(el.firstChild);
      } else run.push(el);
    }
  }
  return blocks;
}
