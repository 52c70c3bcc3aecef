import type { JudgedLine } from './lines';

/** The stretch of lines that reads most like running text. */
export interface Body {
  /** Index of the first line. */
  readonly start: number;
  /** Index after the last one. */
  readonly end: number;
  readonly paragraphs: number;
  /** Sum of the paragraphs' weights, each counted up to `LONGEST`. */
  readonly mass: number;
  /** Paragraphs under a linked headline or a time stamp of their own: items of a list. */
  readonly teasers: number;
  /** Those of them under a clock alone: also the entries of a rolling report. */
  readonly clocked: number;
  readonly images: number;
}

const LONGEST = 300;
const LINK_COST = 30;
const OTHER_COST = 12;
const HEADLINE_WEIGHT = 8;
/** So many items in a row make a feed: one linked story between paragraphs does not. */
const FEED = 3;

const worth = ({ role, weight }: JudgedLine): number =>
  role === 'paragraph' ? Math.min(weight, LONGEST) : role === 'link' ? -LINK_COST : -OTHER_COST;

/**
 * Finds the densest stretch of text: the subsequence of lines with the largest sum, paragraphs counting for and links against
 * (Pasternack and Roth, "Extracting article text from the web with maximum subsequence segmentation", WWW 2009).
 */
function densest(lines: readonly JudgedLine[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  let sum = 0;
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += worth(line);
    if (sum > most) [most, best] = [sum, [start, i + 1]];
  }
  return best;
}

interface Item {
  readonly index: number;
  readonly teaser: boolean;
  readonly clocked: boolean;
}

const CLOCK = /^\d{1,2}:\d\d$/;

/** For each paragraph of the stretch, its index and whether it is an item of a list. */
function itemsIn(lines: readonly JudgedLine[], start: number, end: number): Item[] {
  const items: Item[] = [];
  let [headed, clocked] = [false, false];
  for (let i = Math.max(0, start - FEED); i < end; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.role === 'paragraph') {
      if (i >= start) items.push({ index: i, teaser: headed, clocked: headed && clocked });
      headed = clocked = false;
    } else if (line.stamp || (line.role === 'link' && line.weight >= HEADLINE_WEIGHT)) {
      clocked = CLOCK.test(line.text) && (clocked || !headed);
      headed = true;
    }
  }
  return items;
}

/** The body of the page as far as the feed that may follow it; a page that begins with the feed has it as its body. */
export function findBody(lines: readonly JudgedLine[]): Body {
  const [start, limit] = densest(lines);
  const items = itemsIn(lines, start, limit);
  const feedAt = items.findIndex((_, i) => i + FEED <= items.length && items.slice(i, i + FEED).every((x) => x.teaser));
  const before = feedAt < 0 ? items : items.slice(0, feedAt);
  const own = before.length >= FEED ? before : items;
  const end = (own.at(-1)?.index ?? start - 1) + 1;
  const inside = lines.slice(start, end);
  return {
    start,
    end,
    paragraphs: own.length,
    mass: own.reduce((sum, { index }) => sum + Math.min(lines[index]?.weight ?? 0, LONGEST), 0),
    teasers: own.filter((item) => item.teaser).length,
    clocked: own.filter((item) => item.clocked).length,
    images: inside.reduce((sum, { run }) => sum + run.images, 0),
  };
}
