import { BLOCK_TAGS } from '../dom/tags';
import { fullWidthUnits } from './full-width';

/** Text that is not Chinese whatever it holds. */
const OTHER = 'pre,code,kbd,samp,math,var,tt,script,style,svg';
/** Stands for such text in the paragraph around it: no mark beside it is touched. */
const GAP = '\ufffc';

/** Texts of a paragraph, in order; undefined stands for text that is not Chinese. */
type Paragraph = (Text | undefined)[];

/** Makes half-width punctuation in the Chinese text of a body full-width (full-width.ts), a paragraph at a time. */
export function fullWidthBody(root: ParentNode & Node, quotationMarks: readonly [string, string]): void {
  for (const paragraph of paragraphsOf(root)) {
    const whole = paragraph.map((text) => text?.data ?? GAP).join('');
    const units = fullWidthUnits(whole, quotationMarks);
    let from = 0;
    for (const text of paragraph) {
      const length = text?.data.length ?? GAP.length;
      const shown = units.slice(from, from + length).join('');
      if (text && shown !== text.data) text.data = shown;
      from += length;
    }
  }
}

function paragraphsOf(root: Node & ParentNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const others = new Set(root.querySelectorAll(OTHER));
  let block: Node | undefined;
  const put = (node: Node, text: Text | undefined) => {
    const own = blockOf(node, root);
    if (own !== block) paragraphs.push([]);
    block = own;
    paragraphs.at(-1)?.push(text);
  };
  for (let node = next(root, root, true); node; ) {
    const other = others.has(node as Element); // as: a set of elements has no other nodes
    if (node.nodeType === TEXT)
      put(node, node as Text); // as: by its type
    else if (other) put(node, undefined);
    else if (node.nodeName === 'BR') block = undefined;
    node = next(node, root, !other);
  }
  return paragraphs;
}

const TEXT = 3;

function blockOf(node: Node, root: Node): Node {
  let at = node.parentNode ?? root;
  while (at !== root && at.parentNode && !BLOCK_TAGS.has(at.nodeName.toLowerCase())) at = at.parentNode;
  return at;
}

/** The next node of a tree in document order. @param into whether what is inside the node comes first */
function next(node: Node, root: Node, into: boolean): Node | undefined {
  if (into && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return undefined;
}
