import { type Block, blocksOf } from '../dom/blocks';
import { normalise } from '../text';

/** A block as the splitter sees it. */
export interface Line {
  readonly block: Block;
  /** NFKC, collapsed. */
  readonly text: string;
  /** Begins with white space that a reader sees: ideographic or no-break spaces, or CSS text-indent. */
  readonly indented: boolean;
  /** 1-6 inside a heading element, else 0. */
  readonly level: number;
}

const INDENT = /^[ \t\r\n]*[\u3000\u00a0\u2003]/;

/** The text lines of a content root; media without text is left out. */
export function linesIn(root: Element): Line[] {
  return blocksOf(root)
    .filter((block) => block.text !== '')
    .map((block) => {
      const raw = block.nodes.map((node) => node.textContent ?? '').join('');
      return { block, text: normalise(block.text), indented: INDENT.test(raw), level: levelOf(block.parent, root) };
    });
}

function levelOf(parent: Element, root: Element): number {
  const heading = parent.closest('h1,h2,h3,h4,h5,h6');
  return heading && root.contains(heading) ? Number(heading.localName.slice(1)) : 0;
}
