import type { Box } from '../read/box';
import type { Reading } from '../read/reading';
import type { TextBlock } from '../read/text-block';
import { Coverage } from './coverage';

/** How many boxes outwards a block is looked at in. */
export const LEVELS = 4;

/** Blocks whose boxes, and the two around each, have the same shapes: paragraphs, entries of a feed. */
export interface Group {
  blocks: number;
  units: number;
  linked: number;
  ends: number;
  readonly containers: Set<Box>;
}

/** A block and how it stands on its page, as the questions of the first look need it. */
export interface Standing {
  readonly block: TextBlock;
  /** The box around it and the boxes around that. */
  readonly outwards: readonly Box[];
  readonly group: Group;
  /** The same text stands elsewhere. */
  readonly copied: boolean;
  /** The innermost box around it and the headline. */
  readonly withHeadline: Box | undefined;
  /** Blocks between it and the headline that are shaped like the headline: other articles' headlines. */
  readonly headlinesBetween: number;
  readonly page: PageStanding;
}

/** What the questions ask of the page as a whole. */
export interface PageStanding {
  readonly reading: Reading;
  readonly prose: number;
  readonly coverage: Coverage;
}

export function outwards(box: Box, levels: number): Box[] {
  const found = [box];
  for (let at = box; found.length < levels; found.push(at)) at = at.parent ?? at;
  return found;
}

/** The innermost box around both. */
export function boxAround(a: Box, b: Box): Box {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth) left = left.parent ?? right;
    else right = right.parent ?? left;
  }
  return left;
}

const pathOf = ({ shape, parent }: Box): number =>
  (shape * 4099 + (parent?.shape ?? 0)) * 4099 + (parent?.parent?.shape ?? 0);

const emptyGroup = (): Group => ({ blocks: 0, units: 0, linked: 0, ends: 0, containers: new Set() });

function groupsOf(blocks: readonly TextBlock[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const { box, units, link, ends } of blocks) {
    const path = pathOf(box);
    const group = groups.get(path) ?? emptyGroup();
    groups.set(path, group);
    group.blocks++;
    group.units += units;
    group.linked += units * link;
    if (ends) group.ends++;
    group.containers.add(box.parent?.parent ?? box);
  }
  return groups;
}

/** The same element in the same place: its own shape and its parent's. */
const alike = (a: Box, b: Box): boolean => a.shape === b.shape && a.parent?.shape === b.parent?.shape;

/** Every block with how it stands on the page. */
export function standingsOf(reading: Reading): Standing[] {
  const { blocks, boxes, headline } = reading;
  const page = { reading, prose: boxes[0]?.prose || 1, coverage: new Coverage(reading) };
  const groups = groupsOf(blocks);
  const copies = new Map<string, number>();
  for (const { text } of blocks) copies.set(text, (copies.get(text) ?? 0) + 1);
  let others = 0;
  return blocks.map((block): Standing => {
    const after = headline !== undefined && block.index > headline.index;
    const standing = {
      block,
      outwards: outwards(block.box, LEVELS),
      group: groups.get(pathOf(block.box)) ?? emptyGroup(),
      copied: (copies.get(block.text) ?? 0) > 1,
      withHeadline: headline && boxAround(block.box, headline.box),
      headlinesBetween: others,
      page,
    };
    if (after && headline.box !== block.box && alike(block.box, headline.box) && block.leads) others++;
    return standing;
  });
}
