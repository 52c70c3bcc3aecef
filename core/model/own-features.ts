import { AROUND } from '../read/data/around';
import type { TextBlock } from '../read/text-block';
import { BRACKETED, CUT_OFF, DATE, LABELLED, MACHINE, SYMBOL } from './data/shapes';
import { type Feature, flag, scaled } from './feature';
import { LEVELS, type Standing } from './standing';

type Own = Feature<Standing>;

/** Shorter than a sentence; long as a paragraph. In units. */
const SHORT = 8;
const LONG = 40;
const VERY_LONG = 120;
const MANY = 6;
const upTo = (count: number, most: number): number => Math.min(count, most) / most;
const inside = ({ block }: Standing, bit: number): boolean => (block.box.around & bit) !== 0;
const shape =
  (pattern: RegExp, longest: number) =>
  ({ block }: Standing): number =>
    flag(block.units < longest && pattern.test(block.text));

/** What the block says of itself. */
const TEXT: readonly Own[] = [
  ['len', ({ block }) => scaled(block.units)],
  ['short', ({ block }) => flag(block.units < SHORT), 'short'],
  ['long', ({ block }) => flag(block.units >= LONG)],
  ['very-long', ({ block }) => flag(block.units >= VERY_LONG)],
  ['link', ({ block }) => block.link, 'links in it'],
  ['all-link', ({ block }) => flag(block.link >= 0.8), 'all of it a link'],
  ['some-link', ({ block }) => flag(block.link > 0 && block.link < 0.5)],
  ['ends', ({ block }) => flag(block.ends), 'ends as no sentence does'],
  ['marks', ({ block }) => upTo(block.marks, MANY), 'no marks of a sentence'],
  ['commas', ({ block }) => upTo(block.commas, MANY)],
  ['prose', ({ block }) => flag(block.prose > 0), 'reads like no sentence'],
  ['long-sentence', ({ block }) => flag(block.ends && block.units >= LONG)],
  ['digits', ({ block }) => block.digits / block.chars, 'digits'],
  ['bold', ({ block }) => block.bold],
  ['colon', ({ block }) => flag(/[:：]$/.test(block.text)), 'ends with a colon'],
  ['labelled', ({ block }) => flag(LABELLED.test(block.text)), 'begins with a label'],
  ['date', shape(DATE, LONG), 'holds a date'],
  ['bracketed', shape(BRACKETED, VERY_LONG), 'in brackets'],
  ['symbol', shape(SYMBOL, VERY_LONG), 'begins with a sign'],
  ['pipe', shape(/[|丨｜]/, LONG)],
  ['cut-off', shape(CUT_OFF, VERY_LONG), 'cut off'],
  ['machine', shape(MACHINE, VERY_LONG), 'holds an address'],
  ['after-image', ({ block }) => flag(block.images > 0)],
  ['copied', ({ copied }) => flag(copied), 'stands on the page twice'],
];

/** What its element and those around it are. */
const ELEMENT: readonly Own[] = [
  ['p', ({ block }) => flag(block.box.tag === 'p')],
  ['h1', ({ block }) => flag(block.box.tag === 'h1')],
  ['heading', ({ block }) => flag(/^h[2-6]$/.test(block.box.tag))],
  ['li', ({ block }) => flag(block.box.tag === 'li'), 'an item of a list'],
  ['cell', ({ block }) => flag(/^t[dh]$/.test(block.box.tag))],
  ['div', ({ block }) => flag(block.box.tag === 'div')],
  ['whole', ({ block }) => flag(isWhole(block))],
  ['hidden', ({ block }) => flag(!block.box.shown), 'the page does not show it'],
  ['in-aside', (s) => flag(inside(s, AROUND.aside | AROUND.nav | AROUND.dialog)), 'beside the article'],
  ['in-frame', (s) => flag(inside(s, AROUND.footer | AROUND.header | AROUND.form)), "in the page's head or foot"],
  ['in-list', (s) => flag(inside(s, AROUND.list)), 'in a list'],
  ['in-table', (s) => flag(inside(s, AROUND.table))],
  ['in-figure', (s) => flag(inside(s, AROUND.figure)), 'in a figure'],
  ['in-quote', (s) => flag(inside(s, AROUND.quote))],
  ['in-article', (s) => flag(inside(s, AROUND.article | AROUND.main))],
  ['plain-list', (s) => flag(isListed(s) && linkShare(s, 1) < 0.1 && linkShare(s, 2) < 0.2)],
  ['link-list', (s) => flag(isListed(s) && linkShare(s, 1) > 0.5), 'in a list of links'],
  ['frame-names', ({ block }) => upTo(block.box.frameNames, 3), "named like a page's frame"],
  ['frame-name', ({ block }) => flag(block.box.frameNames > 0), "named like a page's frame"],
  ['body-names', ({ block }) => upTo(block.box.bodyNames, 3)],
  ['no-body-name', ({ block }) => flag(block.box.bodyNames === 0)],
  ['box', ({ outwards }) => scaled(outwards[1]?.units ?? 0)],
  ['group', ({ group }) => scaled(group.blocks)],
  ['group-mean', ({ group }) => scaled(group.units / Math.max(1, group.blocks))],
  ['group-link', ({ group }) => group.linked / Math.max(1, group.units), 'blocks like it are links'],
  ['group-ends', ({ group }) => group.ends / Math.max(1, group.blocks)],
  ['cards', ({ group }) => scaled(group.containers.size), 'one of many cards'],
  ['short-cards', ({ group }) => cards(group)],
];

const titleOf = ({ block, page }: Standing): number => page.coverage.title[block.index] ?? 0;

/** Where it stands, seen from the headline. */
const PLACE: readonly Own[] = [
  ['order', ({ block, page }) => block.index / page.reading.blocks.length],
  ['from-end', ({ block, page }) => scaled(page.reading.blocks.length - block.index)],
  ['title', titleOf],
  ['is-title', (s) => flag(titleOf(s) > 0.9 && s.block.units > 3)],
  ['about', ({ block, page }) => page.coverage.about[block.index] ?? 0],
  ['no-headline', ({ page }) => flag(page.reading.headline === undefined)],
  ['after', (s) => flag(past(s) > 0)],
  ['after-far', (s) => scaled(past(s)), 'far from the headline'],
  ['is-headline', (s) => flag(s.page.reading.headline === s.block)],
  ['headline-up', (s) => upFrom(s, s.page.reading.headline), 'another part of the page than the headline'],
  ['headline-down', (s) => upFrom(s, s.block)],
  ['other-headline', ({ headlinesBetween }) => flag(headlinesBetween > 0), "behind another article's headline"],
];

const cards = ({ containers, units, blocks }: Standing['group']): number =>
  units / Math.max(1, blocks) < 60 ? scaled(containers.size) : 0;

/** All there is in its box. */
export const isWhole = ({ leads, box, index }: TextBlock): boolean => leads && box.end === index + 1;
const isListed = (s: Standing): boolean => inside(s, AROUND.list | AROUND.table);

const linkShare = ({ outwards }: Standing, level: number): number => {
  const box = outwards[level];
  return box ? box.linked / Math.max(1, box.units) : 0;
};

const past = ({ block, page }: Standing): number =>
  page.reading.headline ? Math.max(0, block.index - page.reading.headline.index) : 0;

const upFrom = ({ withHeadline }: Standing, from: TextBlock | undefined): number =>
  withHeadline && from ? Math.min(8, from.box.depth - withHeadline.depth) / 8 : 0;

/** What the boxes around it hold. */
const level = (n: number): readonly Own[] => {
  const of = (s: Standing) => s.outwards[n] ?? s.block.box;
  return [
    [`link-${n}`, (s) => of(s).linked / Math.max(1, of(s).units), 'links around it'],
    [`pure-${n}`, (s) => of(s).prose / Math.max(1, of(s).units)],
    [`share-${n}`, (s) => of(s).prose / s.page.prose],
    [`title-${n}`, (s) => s.page.coverage.titleIn(of(s))],
    [`about-${n}`, (s) => s.page.coverage.aboutIn(of(s))],
    [`gap-${n}`, (s) => (s.page.reading.headline ? scaled(of(s).first - s.page.reading.headline.index) : 0)],
    [`holds-${n}`, (s) => flag(holdsHeadline(s, n))],
  ];
};

const holdsHeadline = ({ outwards, page }: Standing, n: number): boolean => {
  const [box, headline] = [outwards[n], page.reading.headline];
  return box !== undefined && headline !== undefined && box.first <= headline.index && headline.index < box.end;
};

/** The questions that a block is asked by itself. */
export const OWN: readonly Own[] = [
  ...TEXT,
  ...ELEMENT,
  ...PLACE,
  ...Array.from({ length: LEVELS }, (_, n) => level(n)).flat(),
];
