import type { Box } from '../../core/read/box';
import type { Reading } from '../../core/read/reading';
import type { TextBlock } from '../../core/read/text-block';
import type { Lesson } from './train-model';

/** A page with fewer of the article's blocks is told in the fit from so many on. */
const LONG = 5;

/**
 * The same page with a flash in the place of its article: all around it is as it was, only the article's blocks but the first
 * few are gone. Teaches that the longest text is not the article. Undefined where the article is short as it is.
 * @param kept how many blocks stay
 */
export function shortenLesson(lesson: Lesson, kept: number): Lesson | undefined {
  const { reading, labels } = lesson;
  const own = labels.flatMap((label, i) => (label === 1 ? [i] : []));
  if (own.length < LONG) return undefined;
  const gone = new Set(own.slice(kept));
  const left = reading.blocks.filter(({ index }) => !gone.has(index));
  return {
    ...lesson,
    id: `${lesson.id} with ${kept}`,
    reading: withBlocks(reading, left),
    labels: left.map(({ index }) => labels[index] ?? -1),
  };
}

/** A reading of some of its blocks: numbered anew, and with boxes that hold no more than these. */
function withBlocks(reading: Reading, left: readonly TextBlock[]): Reading {
  const before = reading.blocks.map(() => 0);
  for (const { index } of left) before[index] = 1;
  const starts = [0];
  for (const one of before) starts.push((starts.at(-1) ?? 0) + one);
  const boxes: Box[] = [];
  for (const box of reading.boxes)
    boxes.push({
      ...box,
      parent: box.parent && boxes[box.parent.index],
      first: starts[box.first] ?? 0,
      end: starts[box.end] ?? 0,
      ...sumOf(left.slice(starts[box.first], starts[box.end])),
    });
  const blocks = left.map((block, index) => ({ ...block, index, box: boxes[block.box.index] ?? block.box }));
  const headline = blocks[reading.headline ? left.indexOf(reading.headline) : -1];
  return { declared: reading.declared, boxes, blocks, headline };
}

function sumOf(blocks: readonly TextBlock[]) {
  let [units, linked, prose] = [0, 0, 0];
  for (const block of blocks) {
    units += block.units;
    linked += block.units * block.link;
    prose += block.prose;
  }
  return { units, linked, prose };
}
