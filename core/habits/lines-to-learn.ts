import { blocksOf } from '../dom/blocks';
import { visibleLength } from '../text';

/** Shorter lines are names and heads of columns, longer ones paragraphs. */
const SHORTEST = 5;
const LONGEST = 120;
/** So many at the head and at the tail of an article, and so many short ones between. */
const HEAD = 12;
const TAIL = 24;
const BETWEEN = 40;
const SHORT = 60;

/** Whether a line may be a site's habit. @param length visible characters */
export const mayBeHabit = (length: number): boolean => length >= SHORTEST && length <= LONGEST;

/** The lines of an article that may be its site's, as the engine reads lines. @param roots the article's text as shown */
export function linesToLearn(roots: readonly Element[]): string[] {
  return roots.flatMap((root) => {
    const lines = blocksOf(root)
      .map(({ normal }) => normal)
      .filter((text) => text !== '');
    const from = Math.max(HEAD, lines.length - TAIL);
    const between = lines.slice(HEAD, from).filter((text) => visibleLength(text) <= SHORT);
    return [...lines.slice(0, HEAD), ...between.slice(0, BETWEEN), ...lines.slice(from)].filter((text) =>
      mayBeHabit(visibleLength(text)),
    );
  });
}
