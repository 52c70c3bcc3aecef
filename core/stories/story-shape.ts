import { blocksOf } from '../dom/blocks';
import { collapse } from '../text';

/** An element that holds an article of its own: a headline and what follows it. */
export interface Shape {
  readonly headline: string;
  readonly heading: Element;
}

/** A block this long is a paragraph, not a teaser's title. */
const PARAGRAPH = 30;
/** Less text than this is a teaser. */
const STORY_CHARS = 160;
/** A feed is mostly links. */
const LINK_SHARE = 0.3;

/** Reads an element as a story: one headline of its own, at least two paragraphs, little of it links. */
export function storyShape(el: Element, headings: string): Shape | undefined {
  const heading = el.querySelector(headings);
  const headline = collapse(heading?.textContent ?? '');
  if (!heading || headline.length < 4 || headline.length > 80) return undefined;
  const blocks = blocksOf(el).filter((block) => !heading.contains(block.parent));
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const links = blocks.reduce((sum, block) => sum + block.linkChars, 0);
  const paragraphs = blocks.filter(
    (block) => block.text.length >= PARAGRAPH && block.linkChars < block.text.length / 2,
  );
  return chars >= STORY_CHARS && paragraphs.length >= 2 && links < chars * LINK_SHARE
    ? { headline, heading }
    : undefined;
}
