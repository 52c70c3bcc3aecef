import type { Box } from '../read/box';
import { AROUND } from '../read/data/around';
import type { TextBlock } from '../read/text-block';
import { type Feature, flag, scaled } from './feature';
import { boxAround, LEVELS, type Standing } from './standing';
import { homeOf, Sums } from './sums';

/** How a block stands to what the first look took for the article. */
export interface Regarded extends Standing {
  /** Log-odds of the first look, −1 to 1; of the block and its neighbours. */
  readonly odds: number;
  readonly oddsBefore: number;
  readonly oddsAfter: number;
  /** The innermost box around it and most of the article's paragraphs, and the branch of that box that it stands in. */
  readonly common: Box;
  readonly branch: Box;
  /** Share of the blocks shaped like it that the first look took for the article. */
  readonly likely: number;
  readonly near: number;
  readonly article: ArticleGuess;
}

/** What the first look took for the article. */
export interface ArticleGuess {
  readonly sums: Sums;
  /** The single box that fits it best. */
  readonly home: Box;
  /** Most of its text: the shapes of its elements, of their paths, and their container. */
  readonly shape: number;
  readonly path: number;
  readonly tag: string;
  readonly container: Box;
  /** Its first and last sure block, and the first and last of these that are long sentences. */
  readonly from: number;
  readonly to: number;
  readonly opens: number;
  readonly closes: number;
}

const SURE = 0.7;
const LONG = 40;
const STEEPEST = 5;
const WIDTH = 3;

/** Log-odds on a scale from −1 to 1. */
export const oddsOf = (p: number | undefined): number =>
  p === undefined ? -1 : Math.max(-STEEPEST, Math.min(STEEPEST, Math.log((p + 1e-6) / (1 - p + 1e-6)))) / STEEPEST;

const containerOf = ({ box }: TextBlock): Box => (box.end - box.first === 1 ? (box.parent ?? box) : box);
const pathOf = ({ box }: TextBlock): number => box.shape * 4099 + (box.parent?.shape ?? 0);

/** The key that carries most weight. */
function most<K>(blocks: readonly TextBlock[], p: ArrayLike<number>, key: (block: TextBlock) => K): K | undefined {
  const weights = new Map<K, number>();
  let best: K | undefined;
  for (const block of blocks) {
    const own = key(block);
    const weight = (weights.get(own) ?? 0) + block.units * (p[block.index] ?? 0);
    weights.set(own, weight);
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = own;
  }
  return best;
}

function guess(standings: readonly Standing[], p: ArrayLike<number>): ArticleGuess | undefined {
  const page = standings[0]?.page;
  if (!page) return undefined;
  const { blocks, boxes } = page.reading;
  const sums = new Sums(blocks, p);
  const home = homeOf(boxes, sums, page.coverage);
  const sure = blocks.filter(
    ({ index }) => (p[index] ?? 0) > SURE && index >= (home?.first ?? 0) && index < (home?.end ?? 0),
  );
  const long = sure.filter(({ ends, units }) => ends && units >= LONG);
  const from = sure[0]?.index ?? home?.first ?? 0;
  const to = sure.at(-1)?.index ?? (home?.end ?? 1) - 1;
  const container = most(blocks, p, containerOf);
  if (!home || !container) return undefined;
  return {
    sums,
    home,
    container,
    shape: most(blocks, p, ({ box }) => box.shape) ?? -1,
    path: most(blocks, p, pathOf) ?? -1,
    tag: most(blocks, p, ({ box }) => box.tag) ?? '',
    from,
    to,
    opens: long[0]?.index ?? from,
    closes: long.at(-1)?.index ?? to,
  };
}

/** Every block with how it stands to what the first look took for the article. @param p its probabilities, by block */
export function regard(standings: readonly Standing[], p: ArrayLike<number>): Regarded[] {
  const article = guess(standings, p);
  if (!article) return [];
  const groups = new Map<number, { mass: number; units: number }>();
  for (const { block } of standings) {
    const group = groups.get(pathOf(block)) ?? { mass: 0, units: 0 };
    group.mass += block.units * (p[block.index] ?? 0);
    group.units += block.units;
    groups.set(pathOf(block), group);
  }
  return standings.map((standing): Regarded => {
    const { block } = standing;
    const { index } = block;
    const common = boxAround(block.box, article.container);
    const group = groups.get(pathOf(block));
    return {
      ...standing,
      odds: oddsOf(p[index]),
      oddsBefore: oddsOf(p[index - 1]),
      oddsAfter: oddsOf(p[index + 1]),
      common,
      branch: branchOf(block.box, common),
      likely: (group?.mass ?? 0) / Math.max(1, group?.units ?? 1),
      near: nearby(p, index),
      article,
    };
  });
}

/** The part of a box that holds another one inside it. */
function branchOf(box: Box, common: Box): Box {
  let branch = box;
  while (branch !== common && branch.parent && branch.parent !== common) branch = branch.parent;
  return branch;
}

function nearby(p: ArrayLike<number>, index: number): number {
  let sum = 0;
  for (let at = index - WIDTH; at <= index + WIDTH; at++) sum += p[at] ?? 0;
  return sum / (2 * WIDTH + 1);
}

/** In a list or a table that does not hold the article itself, as tables that only place things do. */
export const isListed = ({ box }: TextBlock, { container }: ArticleGuess): boolean =>
  (box.around & ~container.around & (AROUND.list | AROUND.table)) !== 0;

type Second = Feature<Regarded>;
const index = ({ block }: Regarded): number => block.index;
const isInside = (at: number, box: Box): boolean => at >= box.first && at < box.end;
const between = (r: Regarded): boolean => index(r) >= r.article.from && index(r) <= r.article.to;
const behind = (r: Regarded): boolean => index(r) > r.article.closes;
const odd = ({ block, article }: Regarded): boolean => block.box.shape !== article.shape;
const branchLink = ({ branch }: Regarded): number => branch.linked / Math.max(1, branch.units);
const listed = ({ block, article }: Regarded): boolean => isListed(block, article);

const PLACE: readonly Second[] = [
  ['odds', (r) => r.odds],
  ['odds-before', (r) => r.oddsBefore],
  ['odds-after', (r) => r.oddsAfter],
  ['near', (r) => r.near],
  ['in-home', (r) => flag(isInside(index(r), r.article.home)), 'outside of the article'],
  ['in-home-around', (r) => flag(isInside(index(r), r.article.home.parent ?? r.article.home))],
  ['between', (r) => flag(between(r))],
  ['before-first', (r) => scaled(r.article.from - index(r)), 'before the first paragraph'],
  ['after-last', (r) => scaled(index(r) - r.article.to), 'after the last sentence'],
  ['lead', (r) => flag(index(r) < r.article.opens), 'before the first paragraph'],
  ['tail', (r) => scaled(index(r) - r.article.closes), 'after the last sentence'],
  ['tail-ends', (r) => flag(behind(r) && r.block.ends)],
  ['tail-odd', (r) => flag(behind(r) && odd(r)), 'after the last sentence, other element than the paragraphs'],
  ['tail-short', (r) => flag(behind(r) && r.block.units < 8), 'short, after the last sentence'],
];

const LIKENESS: readonly Second[] = [
  ['same-shape', (r) => flag(!odd(r)), 'other element than the paragraphs'],
  ['same-path', (r) => flag(pathOf(r.block) === r.article.path), 'stands elsewhere than the paragraphs'],
  ['same-tag', (r) => flag(r.block.box.tag === r.article.tag), 'other element than the paragraphs'],
  ['same-container', (r) => flag(containerOf(r.block) === r.article.container), 'outside of their container'],
  ['up', (r) => Math.min(6, r.block.box.depth - r.common.depth) / 6, 'levels away from the paragraphs'],
  ['down', (r) => Math.min(6, r.article.container.depth - r.common.depth) / 6, 'outside of their container'],
  ['inside', (r) => flag(r.article.container === r.common)],
  ['likely', (r) => r.likely, 'blocks like it are no article'],
  ['frame-below', (r) => flag(r.block.box.frameNames > r.common.frameNames), "named like a page's frame"],
  ['body-below', (r) => flag(r.block.box.bodyNames > r.common.bodyNames)],
  ['hidden-below', (r) => flag(!r.block.box.shown && r.common.shown), 'the page does not show it'],
  ['branch-pure', (r) => r.article.sums.mass(r.branch) / Math.max(1, r.branch.units)],
  ['branch-link', (r) => branchLink(r), 'links in its branch'],
  ['branch-share', (r) => r.article.sums.mass(r.branch) / r.article.sums.total],
  ['list-between', (r) => flag(between(r) && listed(r) && branchLink(r) < 0.1)],
  ['link-between', (r) => flag(between(r) && (branchLink(r) > 0.5 || r.block.link >= 0.8)), 'links in its branch'],
  ['odd-between', (r) => flag(between(r) && odd(r) && !listed(r)), 'other element than the paragraphs'],
  ['short-between', (r) => flag(between(r) && !odd(r) && r.block.units < 8)],
];

const level = (n: number): readonly Second[] => {
  const of = (r: Regarded) => r.outwards[n] ?? r.block.box;
  return [
    [`mass-${n}`, (r) => r.article.sums.mass(of(r)) / r.article.sums.total],
    [`mass-pure-${n}`, (r) => r.article.sums.mass(of(r)) / Math.max(1, of(r).units), 'little article around it'],
  ];
};

/** The questions of the second look. */
export const SECOND: readonly Second[] = [
  ...PLACE,
  ...LIKENESS,
  ...Array.from({ length: LEVELS }, (_, n) => level(n)).flat(),
];
