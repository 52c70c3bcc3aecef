import type { Block } from '../dom/blocks';

/** A block as the splitter sees it. */
export interface StoryLine {
  readonly block: Block;
  /** NFKC, collapsed. */
  readonly text: string;
  /** Begins with white space that a reader sees: ideographic or no-break spaces, or CSS text-indent. */
  readonly indented: boolean;
  /** 1-6 inside a heading element, else 0. */
  readonly level: number;
}

const INDENT = /^[ \t\r\n]*[\u3000\u00a0\u2003]/;

/** Works out what only a line that may be a headline is asked for when it is asked. */
class TextLine implements StoryLine {
  readonly text: string;
  constructor(
    readonly block: Block,
    private readonly root: Element,
  ) {
    this.text = block.normal;
  }

  get indented(): boolean {
    return INDENT.test(this.block.nodes.map((node) => node.textContent ?? '').join(''));
  }

  get level(): number {
    const heading = this.block.parent.closest('h1,h2,h3,h4,h5,h6');
    return heading && this.root.contains(heading) ? Number(heading.localName.slice(1)) : 0;
  }
}

/** The text lines among the blocks of a content root; media without text is left out. */
export const storyLines = (blocks: readonly Block[], root: Element): StoryLine[] =>
  blocks.filter((block) => block.text !== '').map((block) => new TextLine(block, root));
