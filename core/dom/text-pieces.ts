import { walkerOver } from './unclobbered';

/** A whole node, or the characters from `start` to `end` of a text node. */
export interface TextTarget {
  readonly node: Node;
  readonly start?: number;
  readonly end?: number;
}

interface Base {
  readonly node: Text;
  readonly offset: number;
}

const TEXT = 3;
const isText = (node: Node | null): node is Text => node?.nodeType === TEXT;

/**
 * Cutting splits text nodes and shifts their offsets. This remembers, for every text node that a cut left behind,
 * where its characters stood in the text node that was copied from the page.
 */
export class TextPieces {
  private readonly bases = new WeakMap<Text, Base>();

  private baseOf(node: Text): Base {
    return this.bases.get(node) ?? { node, offset: 0 };
  }

  /** The target for a node that goes as a whole. */
  whole(node: Node): TextTarget {
    return isText(node) ? this.piece(node, 0, node.data.length) : { node };
  }

  private piece(text: Text, start: number, end: number): TextTarget {
    const { node, offset } = this.baseOf(text);
    return { node, start: start + offset, end: end + offset };
  }

  /** The pieces of text inside a range, in document order. Read before the range is extracted. */
  within(range: Range): TextTarget[] {
    const { startContainer, endContainer, startOffset, endOffset, commonAncestorContainer: top } = range;
    if (isText(top)) return [this.piece(top, startOffset, endOffset)];
    const pieces: TextTarget[] = [];
    const walker = walkerOver(top.ownerDocument as Document, top, 4); // as: a range's container has a document; 4: NodeFilter.SHOW_TEXT
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isText(node) || !range.intersectsNode(node)) continue;
      const start = node === startContainer ? startOffset : 0;
      const end = node === endContainer ? endOffset : node.data.length;
      if (end > start) pieces.push(this.piece(node, start, end));
    }
    return pieces;
  }

  /**
   * After a cut: the text left behind it stood where the last piece ended. It is the cut's own end node, or, where start
   * and end lay in one node, the node that inserting the marker split off.
   * @param end the range's end container before it was extracted, `start` its start container
   */
  follow(targets: readonly TextTarget[], start: Node, end: Node, marker: Element): void {
    const last = targets.at(-1);
    const rest = start === end ? marker.nextSibling : end;
    if (!last || last.end === undefined || !isText(last.node) || !isText(rest)) return;
    this.bases.set(rest, { node: last.node, offset: last.end });
  }
}
