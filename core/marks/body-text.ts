import { BLOCK_TAGS } from '../dom/tags';
import type { Span } from './quote';

/** A body's text as one string, and where each of its text nodes begins in it. Blocks stand on lines of their own. */
export interface MarkableText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly from: number }[];
}

/** @param root what is shown; what is hidden in it does not count */
export function bodyTextOf(root: Element | DocumentFragment): MarkableText {
  const walker = root.ownerDocument.createTreeWalker(root, 4); // texts
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text; // as: the walker shows texts alone
    if (node.parentElement?.closest('[hidden]')) continue;
    const own = blockAround(node);
    if (block !== undefined && own !== block) text += '\n';
    block = own;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function blockAround(node: Node): Element | null {
  let el = node.parentElement;
  while (el && !BLOCK_TAGS.has(el.localName)) el = el.parentElement;
  return el;
}

/** The part of a body's text that a range holds; undefined where it holds none. */
export function spanOf({ nodes }: MarkableText, range: Range): Span | undefined {
  const held = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return undefined;
  const start = first.from + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.from + (last.node === range.endContainer ? range.endOffset : last.node.length);
  return { start, end };
}

/** The pieces of text nodes that a span is made of. */
export function piecesOf({ nodes }: MarkableText, { start, end }: Span): { node: Text; from: number; to: number }[] {
  return nodes.flatMap(({ node, from }) => {
    const [a, b] = [Math.max(0, start - from), Math.min(node.length, end - from)];
    return a < b ? [{ node, from: a, to: b }] : [];
  });
}
