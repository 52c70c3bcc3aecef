import { type Block, blocksOf } from '../dom/blocks';
import { memoize } from '../lazy';
import { isLayoutTable } from '../shape/layout-tables';
import { SENTENCE_END, visibleLength } from '../text';

/** A block as the engine sees it. */
export interface Line {
  readonly index: number;
  readonly block: Block;
  /** NFKC, white space collapsed; empty for media alone. */
  readonly text: string;
  /** Characters without white space. */
  readonly length: number;
  /** Share of the characters inside links, 0 to 1. */
  readonly links: number;
  /** Inside a figure, a table of values or running code: its shape says nothing. */
  readonly sheltered: boolean;
  /** Reads like a sentence of the article, as far as its own shape tells. */
  readonly sentence: boolean;
}

const SENTENCE_LENGTH = 16;
const PARAGRAPH_LENGTH = 45;
const FIGURE = new Set(['figure', 'figcaption']);
const SHELTER = new Set([...FIGURE, 'table', 'pre', 'code', 'blockquote']);
const SHELTER_DEPTH = 8;

/** Whether a table only places things; asked once for each reading. */
type Placing = (table: Element) => boolean;

/** Whether the block stands in one of these elements; a table that only places things is none. */
function within(names: ReadonlySet<string>, block: Block, root: Element, isPlacing: Placing): boolean {
  let el: Element | null = block.parent;
  for (let depth = 0; el && el !== root && depth < SHELTER_DEPTH; depth++, el = el.parentElement)
    if (names.has(el.localName) && !(el.localName === 'table' && isPlacing(el))) return true;
  return false;
}

/** Works out what few readers ask for when it is asked. */
class TextLine implements Line {
  readonly text: string;
  readonly length: number;
  private lazyLinks: number | undefined;
  private lazyShelter: boolean | undefined;
  private lazySentence: boolean | undefined;
  constructor(
    readonly index: number,
    readonly block: Block,
    private readonly root: Element,
    private readonly isPlacing: Placing,
  ) {
    this.text = block.normal;
    this.length = lengthOf(this.text);
  }

  get links(): number {
    const { block } = this;
    this.lazyLinks ??= this.length === 0 ? 0 : Math.min(1, block.linkChars / Math.max(1, block.text.length));
    return this.lazyLinks;
  }

  get sheltered(): boolean {
    this.lazyShelter ??= within(SHELTER, this.block, this.root, this.isPlacing);
    return this.lazyShelter;
  }

  get sentence(): boolean {
    this.lazySentence ??= this.readsLikeSentence();
    return this.lazySentence;
  }

  private readsLikeSentence(): boolean {
    const { length, text } = this;
    if (length < SENTENCE_LENGTH || (length < PARAGRAPH_LENGTH && !SENTENCE_END.test(text))) return false;
    return this.links < 0.5 && !within(FIGURE, this.block, this.root, this.isPlacing);
  }
}

/** Visible characters of a text whose white space is collapsed. */
const lengthOf = (text: string): number => (text.includes(' ') ? visibleLength(text) : text.length);

/** Blocks with what can be told from each by itself. Links, names and place are asked of what stands as it was read. */
export function linesOf(blocks: readonly Block[], root: Element): Line[] {
  const isPlacing = memoize(isLayoutTable);
  return blocks.map((block, index) => new TextLine(index, block, root, isPlacing));
}

/** The lines of the snapshot. @param before an earlier reading: a block whose nodes still stand together was not cut since */
export const readLines = (root: Element, before: readonly Line[] = []): Line[] =>
  linesOf(
    blocksOf(
      root,
      before.map((line) => line.block),
    ),
    root,
  );
