import type { Box } from '../read/box';
import type { TextBlock } from '../read/text-block';
import { NO_CONTAINERS } from './data/no-containers';
import { DATE, NEXT } from './data/shapes';
import type { Judgement } from './judge';

/** A block is worth having if it is likelier than this to be the article's. */
const WORTH = 0.35;
/** One long text must not outweigh all others. */
const LONGEST = 400;
/** Each root costs this share of all that can be gained: an article lies in one container, seldom in two. */
const ROOT_COST = 0.2;

/** A lead stands apart from the paragraphs: so likely it must be nevertheless, but right beside their box, and of such a length. */
const LEAD = 0.2;
const LEAD_UNITS = 20;
const LIKELY = 0.5;
/** So many lines of a kind, links not among them, are one text. */
const LINES = 3;

/** What taking each run of blocks would gain. */
class Gains {
  private readonly sums: Float64Array;
  readonly positive: number;

  /** @param end from this block on there is nothing to gain */
  constructor(blocks: readonly TextBlock[], p: Float64Array, end: number) {
    this.sums = new Float64Array(blocks.length + 1);
    let positive = 0;
    for (const { index, units } of blocks) {
      const gain = ((index < end ? (p[index] ?? 0) : 0) - WORTH) * Math.min(units, LONGEST);
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
export function regionOf(judgement: Judgement): Box[] {
  const { reading, p } = judgement;
  const { blocks, boxes } = reading;
  const gains = new Gains(blocks, p, nextArticle(judgement));
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
  const roots = containers(taken(boxes, whole, best), blocks);
  const all = roots.length > 1 ? withBetween(roots, boxes, gains) : roots;
  return [...leadBefore(all[0], judgement), ...all];
}

/**
 * By block, where another article begins, behind the page's own headline and text of its: at the next first-level headline, at
 * one that is set like the page's own and has its date below as that has, or at a heading under a label that announces it.
 */
export function nextArticle({ reading: { blocks, headline }, p }: Judgement): number {
  if (!headline) return blocks.length;
  const dated = isDated(headline, blocks);
  const begins = (block: TextBlock): boolean => {
    if (!block.box.shown || block.link > 0 || block.prose > 0) return false;
    if (block.box.tag === 'h1') return true;
    if (/^h[23]$/.test(block.box.tag) && NEXT.test(blocks[block.index - 1]?.text ?? '')) return true;
    return dated && isSetLike(block, headline) && isDated(block, blocks);
  };
  let told = false;
  for (const block of blocks.slice(headline.index + 1)) {
    if (told && begins(block)) return block.index;
    told ||= block.prose > 0 && (p[block.index] ?? 0) >= LIKELY;
  }
  return blocks.length;
}

/** A date stands between a headline and its text, so many blocks away at most. */
const BAR = 4;

function isDated({ index }: TextBlock, blocks: readonly TextBlock[]): boolean {
  const below = blocks.slice(index + 1, index + 1 + BAR);
  const text = below.findIndex(({ prose }) => prose > 0);
  return below.slice(0, text < 0 ? BAR : text).some((block) => DATE.test(block.text));
}

/** The same element in a like place, in a box of its own: a sub-headline stands in the headline's. */
const isSetLike = ({ box }: TextBlock, { box: own }: TextBlock): boolean =>
  box.shape === own.shape && box.parent !== own.parent && box.parent?.shape === own.parent?.shape;

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

/** A sentence of its own between the headline and the first root is the article's lead. */
function leadBefore(root: Box | undefined, { reading: { blocks, headline }, p }: Judgement): Box[] {
  if (!root || !headline) return [];
  const leads = blocks.slice(headline.index + 1, root.first).filter(({ prose, ends, link, box, index, units }) => {
    if (prose === 0 || !ends || link > 0 || !box.shown || box.frameNames > 0) return false;
    const beside = box.parent === root.parent && box.end === root.first && units >= LEAD_UNITS;
    return (beside || (p[index] ?? 0) >= LEAD) && box.end - box.first === 1;
  });
  return [...new Set(leads.map(({ box }) => box))];
}

/** A paragraph is no container, nor is a list or a table: what holds it is, with the lines beside it that the votes on lines will tell apart. */
function containers(roots: readonly Box[], blocks: readonly TextBlock[]): Box[] {
  const climbed = roots.map((root) => {
    let box = root;
    while (box.parent?.parent && (NO_CONTAINERS.has(box.tag) || isOneOfLines(box, box.parent, blocks)))
      box = box.parent;
    return box;
  });
  const outer = (box: Box) =>
    climbed.some((other) => other !== box && other.first <= box.first && box.end <= other.end);
  return [...new Set(climbed)].filter((box) => !outer(box)).sort((a, b) => a.index - b.index);
}

/** A line like several beside it: verse, dates, a list in `div`s. */
function isOneOfLines(box: Box, parent: Box, blocks: readonly TextBlock[]): boolean {
  if (box.end - box.first !== 1) return false;
  const alike = blocks
    .slice(parent.first, parent.end)
    .filter((one) => one.box.parent === parent && one.box.shape === box.shape);
  return alike.length >= LINES && alike.every(({ link }) => link < 0.5);
}

/** What stands beside two halves of an article, and is worth having, belongs to it. */
function withBetween(roots: readonly Box[], boxes: readonly Box[], gains: Gains): Box[] {
  const split = new Set(roots.map(({ parent }) => parent).filter((parent, i, all) => all.indexOf(parent) !== i));
  const holdsRoot = (box: Box) => roots.some((root) => root.first >= box.first && root.end <= box.end);
  return boxes.filter((box) => roots.includes(box) || (split.has(box.parent) && !holdsRoot(box) && gains.of(box) > 0));
}
