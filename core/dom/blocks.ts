import { holdersIn } from './holders';
import { type Block, Run } from './run';
import { BLOCK_TAGS, SKIPPED_TAGS } from './tags';

export type { Block } from './run';

const ELEMENT = 1;
const TEXT = 3;

const BLOCK_OR_BREAK = [...BLOCK_TAGS, 'br'].join(',');

/** What is read from a root: its blocks so far, and what an earlier reading of the same root told. */
class Reading {
  readonly blocks: Block[] = [];
  private run: ChildNode[] = [];
  private readonly known = new Map<ChildNode | undefined, Block>();
  private parted: ReadonlySet<Element> | undefined;
  constructor(
    private readonly root: Element,
    before: readonly Block[],
  ) {
    for (const block of before) this.known.set(block.nodes[0], block);
  }

  /** True if the inline element holds a block element or a line break somewhere, so that it must be entered. */
  splits(el: Element): boolean {
    if (el.firstElementChild === null) return false;
    this.parted ??= holdersIn(this.root, BLOCK_OR_BREAK);
    return this.parted.has(el);
  }

  add(node: ChildNode): void {
    this.run.push(node);
  }

  flush(parent: Element, whole: boolean): void {
    const nodes = this.run;
    if (nodes.length === 0) return;
    this.run = [];
    const block = new Run(parent, nodes, whole, this.knownOf(nodes));
    if (block.text !== '' || block.media) this.blocks.push(block);
  }

  private knownOf(nodes: readonly ChildNode[]): Block | undefined {
    const known = this.known.get(nodes[0]);
    const same = known?.nodes.length === nodes.length && nodes.every((node, i) => node === known.nodes[i]);
    return same ? known : undefined;
  }
}

/**
 * The blocks of a detached tree in document order. Iterative: depth is the page's to choose.
 * Blocks with neither text nor media are left out. Removal markers (`data-removal`) are skipped.
 * @param before blocks of an earlier reading; where the same nodes still stand together, nothing inside them has changed
 */
export function blocksOf(root: Element, before: readonly Block[] = []): Block[] {
  const reading = new Reading(root, before);
  const stack: Element[] = [root];
  const entered: (ChildNode | null)[] = [root.firstChild];
  let pieces = 0; // boundaries met inside the current element
  const pieceCounts: number[] = [];
  while (stack.length > 0) {
    const top = stack.length - 1;
    const parent = stack[top];
    const node = entered[top];
    if (!parent) break;
    if (!node) {
      reading.flush(parent, pieces === 0);
      stack.pop();
      entered.pop();
      pieces = (pieceCounts.pop() ?? 0) + 1;
      continue;
    }
    entered[top] = node.nextSibling;
    const type = node.nodeType;
    if (type === TEXT) reading.add(node);
    if (type !== ELEMENT) continue;
    const el = node as Element; // as: nodeType checked
    const name = el.localName;
    if (name === 'br') {
      reading.flush(parent, false);
      pieces++;
    } else if (SKIPPED_TAGS.has(name) || el.hasAttribute('data-removal')) continue;
    else if (BLOCK_TAGS.has(name) || reading.splits(el)) {
      reading.flush(parent, false);
      pieceCounts.push(pieces + 1);
      pieces = 0;
      stack.push(el);
      entered.push(el.firstChild);
    } else reading.add(el);
  }
  return reading.blocks;
}
