import type { Box } from '../read/box';
import type { TextBlock } from '../read/text-block';
import type { Judgement } from './judge';
import { homeOf, Sums } from './sums';

/** A block is worth having if it is likelier than this to be the article's. */
const WORTH = 0.35;
/** One long text must not outweigh all others. */
const LONGEST = 400;
/** Each root costs this share of all that can be gained: an article lies in one container, seldom in two. */
const ROOT_COST = 0.2;

/** What taking each run of blocks would gain. */
class Gains {
  private readonly sums: Float64Array;
  readonly positive: number;

  constructor(blocks: readonly TextBlock[], p: Float64Array) {
    this.sums = new Float64Array(blocks.length + 1);
    let positive = 0;
    for (const { index, units } of blocks) {
      const gain = ((p[index] ?? 0) - WORTH) * Math.min(units, LONGEST);
      this.sums[index + 1] = (this.sums[index] ?? 0) + gain;
      if (gain > 0) positive += gain;
    }
    this.positive = positive;
  }

  of = ({ first, end }: Box): number => (this.sums[end] ?? 0) - (this.sums[first] ?? 0);
}

/**
 * The boxes, none inside another, that gain most, in document order: from the innermost outwards, each box as a whole or the
 * best of what it holds (dynamic programming over the tree). Empty where the page holds nothing that is likely an article.
 */
export function regionOf({ reading, p }: Judgement): Box[] {
  const { blocks, boxes } = reading;
  const gains = new Gains(blocks, p);
  if (gains.positive <= 0) return [];
  const parts = new Float64Array(boxes.length);
  const whole = new Uint8Array(boxes.length);
  const best = new Float64Array(boxes.length);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i];
    if (!box) continue;
    const own = gains.of(box) - ROOT_COST * gains.positive;
    const inside = parts[i] ?? 0;
    if (own > inside) whole[i] = 1;
    best[i] = Math.max(own, inside);
    if (box.parent && (best[i] ?? 0) > 0) parts[box.parent.index] = (parts[box.parent.index] ?? 0) + (best[i] ?? 0);
  }
  const roots = taken(boxes, whole, best);
  return roots.length > 1 ? withBetween(roots, boxes, gains) : roots;
}

/** From the outermost inwards: a box that is best as a whole, or what is best inside it. */
function taken(boxes: readonly Box[], whole: Uint8Array, best: Float64Array): Box[] {
  const open = new Uint8Array(boxes.length);
  return boxes.filter(({ index, parent }) => {
    if ((best[index] ?? 0) <= 0 || (parent && open[parent.index] !== 1)) return false;
    if (whole[index] === 1) return true;
    open[index] = 1;
    return false;
  });
}

/** What stands beside two halves of an article, and is worth having, belongs to it. */
function withBetween(roots: readonly Box[], boxes: readonly Box[], gains: Gains): Box[] {
  const split = new Set(roots.map(({ parent }) => parent).filter((parent, i, all) => all.indexOf(parent) !== i));
  const holdsRoot = (box: Box) => roots.some((root) => root.first >= box.first && root.end <= box.end);
  return boxes.filter((box) => roots.includes(box) || (split.has(box.parent) && !holdsRoot(box) && gains.of(box) > 0));
}

/** The one box that fits best what is likely the article's: a region that gains nothing is still somewhere. */
export function likeliestBox({ reading: { blocks, boxes }, regarded, p }: Judgement): Box | undefined {
  const coverage = regarded[0]?.page.coverage;
  return coverage && homeOf(boxes, new Sums(blocks, p), coverage);
}
