import { SKIPPED_TAGS } from '../dom/tags';

/** Running text in the form phrases are written for, with the way back to the nodes it came from. */
export interface TextMap {
  /** NFKC, white space collapsed, trimmed. */
  readonly text: string;
  /** Where the character at `index` begins. */
  start(index: number): readonly [Text, number];
  /** Where the character before `index` ends. */
  end(index: number): readonly [Text, number];
}

const ELEMENT = 1;
const TEXT = 3;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;

function textNodesOf(nodes: readonly ChildNode[]): Text[] {
  const found: Text[] = [];
  const stack: Node[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT) found.push(node as Text); // as: nodeType checked
    if (node.nodeType !== ELEMENT || SKIPPED_TAGS.has((node as Element).localName)) continue; // as: nodeType checked
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return found;
}

/** Maps the text of one block. Character by character, so that ligatures and full-width forms keep their places. */
export function mapText(nodes: readonly ChildNode[]): TextMap | undefined {
  const origins: { node: Text; from: number; to: number }[] = [];
  let text = '';
  for (const node of textNodesOf(nodes)) {
    let at = 0;
    for (const char of node.data) {
      const from = at;
      at += char.length;
      if (INVISIBLE.test(char)) continue;
      const plain = /\s/.test(char) ? ' ' : char.normalize('NFKC').replace(/\s+/g, ' ');
      if (plain === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) origins.push({ node, from, to: at });
    }
  }
  const trimmed = text.trimEnd();
  if (trimmed === '') return undefined;
  const originAt = (index: number) => origins[Math.max(0, Math.min(index, trimmed.length - 1))];
  const place = (index: number, side: 'from' | 'to'): readonly [Text, number] => {
    const origin = originAt(index);
    if (!origin) throw new RangeError(`no character at ${index}`);
    return [origin.node, origin[side]];
  };
  return { text: trimmed, start: (index) => place(index, 'from'), end: (index) => place(index - 1, 'to') };
}
