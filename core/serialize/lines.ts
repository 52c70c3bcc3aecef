import { blocksOf } from '../dom/blocks';

/** The article's paragraphs, headings, list items and cells in reading order, as plain strings. */
export function plainLines(root: Element): string[] {
  return blocksOf(root)
    .map((block) => block.text)
    .filter((text) => text !== '');
}
