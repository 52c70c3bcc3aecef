import { walkerOver } from '../dom/unclobbered';
import type { Page } from '../page';
import { collapse } from '../text';
import { essence } from './fold';
import type { Head } from './head';
import { type Line, lastInside, linesFrom } from './lines';

/** The lines in which a page tells what, by whom, whence and when. In document order, bounded in number. */
export interface Surroundings {
  /** The line that shows the headline, if one agrees with what the page calls itself. */
  readonly headline: Line | undefined;
  /** Up to a dozen lines before the headline. */
  readonly above: readonly Line[];
  /** From the headline to the first paragraph. */
  readonly bar: readonly Line[];
  /** First lines of the content roots. */
  readonly head: readonly Line[];
  /** Last lines of the content roots. */
  readonly tail: readonly Line[];
  /** What follows them. */
  readonly after: readonly Line[];
}

const BEFORE = { texts: 300, nodes: 6000 };
const HEAD = { texts: 60, nodes: 1500 };
const TAIL = { texts: 60, nodes: 2500 };
const AFTER = { texts: 40, nodes: 3000 };
const BAR_LINES = 30;
const ABOVE_LINES = 12;
/** A line in the content that is longer is running text: the bar has ended. */
const PARAGRAPH = 90;

/** Reads the lines around the beginning and the end of the content. */
export function lookAround(page: Page, head: Head, roots: readonly Element[]): Surroundings {
  const first = roots[0] ?? page.root;
  const last = lastInside(roots.at(-1) ?? page.root);
  const walker = walkerOver(page.doc, page.root, 5);
  walker.currentNode = last;
  const beyond = walker.nextNode();
  const before = linesFrom(page, first, -1, BEFORE);
  const inside = linesFrom(page, first, 1, HEAD, beyond);
  const tail = linesFrom(page, last, -1, TAIL, first);
  const after = beyond ? linesFrom(page, last, 1, AFTER) : [];
  const lines = [...before, ...inside];
  const at = headlineIndex(lines, before.length, head);
  const zones = at === undefined ? beside(lines, before.length) : around(lines, at, before.length);
  return { headline: at === undefined ? undefined : lines[at], ...zones, head: inside, tail, after };
}

function around(lines: readonly Line[], at: number, bodyAt: number) {
  const bar = lines.slice(at + 1, at + 1 + BAR_LINES);
  const end = bar.findIndex((line, i) => at + 1 + i >= bodyAt && line.text.length > PARAGRAPH);
  return { above: lines.slice(Math.max(0, at - ABOVE_LINES), at), bar: end < 0 ? bar : bar.slice(0, end) };
}

function beside(lines: readonly Line[], bodyAt: number) {
  const bar = lines.slice(Math.max(0, bodyAt - ABOVE_LINES), bodyAt + 6);
  return { above: [], bar: bar.filter((line) => line.text.length <= PARAGRAPH) };
}

/** The names by which the page calls its article, most trusted first. */
export function namesOfArticle(head: Head): string[] {
  const named = [
    head.title,
    head.meta('og:title')?.value,
    head.data.headline,
    head.meta('articletitle', 'twitter:title')?.value,
  ];
  return named.filter((name) => name !== undefined && name !== '').map(String);
}

function headlineIndex(lines: readonly Line[], bodyAt: number, head: Head): number | undefined {
  const names = namesOfArticle(head)
    .map(essence)
    .filter((name) => name.length >= 4);
  let best: { at: number; score: number } | undefined;
  lines.forEach((line, at) => {
    const score = agreement(line, names) + (at > bodyAt + 8 ? -0.4 : 0);
    if (score >= 0.5 && (!best || score >= best.score)) best = { at, score };
  });
  return best?.at;
}

const BADGE = /^(?:原创|原創|转载|转帖|独家|视频|图集|置顶|推荐|精华|热|新)$/;

/** The line without badges (原创, 独家 …) in cells of their own before it; joined as the page shows it. */
export function headlineText(line: Line): string {
  const cells = line.cells.map((cell) => cell.text);
  while (cells.length > 1 && BADGE.test(cells[0] ?? '')) cells.shift();
  const compact = cells.join('');
  const whole = collapse(line.el?.textContent?.slice(0, 400) ?? '');
  // Words of other scripts keep the space that the page has between its inline elements.
  return cells.length > 1 && essence(whole) === essence(compact) ? whole : compact;
}

/** How well a line agrees with what the page calls its article: 0 to 1, more for headings and whole beginnings. */
export function agreement(line: Line, names: readonly string[]): number {
  if (line.text.length > 160 || line.text.length < 4) return 0;
  const told = essence(headlineText(line));
  if (told.length < 4) return 0;
  let best = 0;
  for (const name of names) {
    const at = name.indexOf(told);
    if (at === 0) best = Math.max(best, 0.4 + (0.6 * told.length) / name.length);
    else if (at > 0) best = Math.max(best, told.length / name.length);
    else if (told.startsWith(name)) best = Math.max(best, 0.3 + (0.6 * name.length) / told.length);
  }
  const tag = line.el?.localName ?? '';
  return best === 0 ? 0 : best + (tag === 'h1' ? 0.3 : /^h[2-4]$/.test(tag) ? 0.2 : line.hidden ? -0.2 : 0);
}
