import { type Block, blocksOf } from '../dom/blocks';
import { normalise, visibleLength } from '../text';
import { HINT, SENTENCE_END } from './data/shapes';

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
  /** Class or id words of the block's own elements say that it is not the article. */
  readonly hint: boolean;
  /** Inside a figure, a table or running code: its shape says nothing. */
  readonly sheltered: boolean;
  /** Reads like a sentence of the article, as far as its own shape tells. */
  readonly sentence: boolean;
}

const SENTENCE_LENGTH = 16;
const PARAGRAPH_LENGTH = 45;
/** How far up an element may name what it is for. */
const HINT_DEPTH = 3;

const words = (el: Element): string[] =>
  `${el.getAttribute('class') ?? ''} ${el.id} ${el.getAttribute('role') ?? ''}`.split(/[^a-z]+|(?<=[a-z])(?=[A-Z])/i);

function hinted(block: Block, root: Element): boolean {
  let el: Element | null = block.parent;
  for (let depth = 0; el && el !== root && depth < HINT_DEPTH; depth++, el = el.parentElement) {
    if (words(el).some((word) => HINT.test(word))) return true;
    if (el.parentElement === root) return false;
  }
  return false;
}

const FIGURE = new Set(['figure', 'figcaption']);
const SHELTER = new Set([...FIGURE, 'table', 'pre', 'code', 'blockquote']);
const SHELTER_DEPTH = 8;

function within(names: ReadonlySet<string>, block: Block, root: Element): boolean {
  let el: Element | null = block.parent;
  for (let depth = 0; el && el !== root && depth < SHELTER_DEPTH; depth++, el = el.parentElement)
    if (names.has(el.localName)) return true;
  return false;
}

/** The blocks of the snapshot with what can be told from each by itself. */
export function readLines(root: Element): Line[] {
  return blocksOf(root).map((block, index) => {
    const text = normalise(block.text);
    const length = visibleLength(text);
    const links = length === 0 ? 0 : Math.min(1, block.linkChars / Math.max(1, block.text.length));
    const sentence =
      !within(FIGURE, block, root) &&
      links < 0.5 &&
      (length >= PARAGRAPH_LENGTH || (length >= SENTENCE_LENGTH && SENTENCE_END.test(text)));
    return {
      index,
      block,
      text,
      length,
      links,
      hint: hinted(block, root),
      sheltered: within(SHELTER, block, root),
      sentence,
    };
  });
}
