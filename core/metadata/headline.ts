import { NOISE } from '../facts/data/outlet-words';
import { comparisonKey, comparisonKeys } from '../facts/fold';
import { isOutlet, unique } from '../facts/names';
import { findTimes } from '../facts/times';
import type { Head } from '../read/head';
import { collapse } from '../text';
import { BADGE, HEADLINE_CLASS } from './data/headline-words';
import type { PageLine } from './lines';
import { stripSuffixes } from './title-suffix';

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

/**
 * Index of the line that shows the headline: the one that agrees with what the page calls itself, or, where the page
 * is called nothing or only by its site's name, the one that is shaped and placed like a headline.
 * @param bodyAt index of the content's first line
 */
export function headlineIndex(lines: readonly PageLine[], bodyAt: number, head: Head): number | undefined {
  const named = namesOfArticle(head).filter(saysMoreThanSite);
  // Without its site it may be what a heading ends with; a short one is a channel's.
  const own = stripSuffixes(head.title, []);
  const names = unique(comparisonKeys(own.length < SHORTEST_OWN ? named : [...named, own])).filter(
    (name) => name.length >= 4,
  );
  const told = comparisonKeys(lines.map(candidate));
  const agreed = best(lines, (line, at) => agreement(line, told[at] ?? '', names) + (at > bodyAt + 8 ? -0.4 : 0), 0.5);
  if (agreed !== undefined || named.some(tellsHeadline)) return agreed;
  // A heading may be the first line of the region itself.
  const close = (at: number) => {
    const last = /^h[1-6]$/.test(lines[at]?.el?.localName ?? '') ? bodyAt : bodyAt - 1;
    return at <= last && at >= bodyAt - CLOSE ? CLOSE_POINTS : 0;
  };
  return best(
    lines,
    (line, at) => {
      const points = Math.abs(at - bodyAt) > NEAR ? 0 : shape(line, lines.slice(at + 1, at + 4));
      return points > 0 ? points + close(at) : 0;
    },
    4,
  );
}

/** Right above the text, with nothing but a bar between. */
const CLOSE = 3;
const CLOSE_POINTS = 1.5;
const BUTTON = 12;
/** 「当前位置：首页 > 新闻 > 正文」 */
const CRUMBS = /[>»›].*[>»›]|^(?:当前|您的|所在|目前|當前)?位置\s*:/;

const NEAR = 25;

/** The last of the lines with the highest score, if it reaches `least`. */
function best(
  lines: readonly PageLine[],
  score: (line: PageLine, at: number) => number,
  least: number,
): number | undefined {
  let found: { at: number; score: number } | undefined;
  lines.forEach((line, at) => {
    const value = score(line, at);
    if (value >= least && (!found || value >= found.score)) found = { at, score: value };
  });
  return found?.at;
}

const SHORTEST_OWN = 10;

/** 「-某某历史网」: a script was to set the headline before it. */
function saysMoreThanSite(name: string): boolean {
  const site = name.replace(/^\s*[-_|–—][\s\-_|–—]*/, '');
  return site === name || !isOutlet(site);
}

/** Long enough, without its suffixes, to be a headline, and not the name of an outlet. */
function tellsHeadline(name: string): boolean {
  const own = stripSuffixes(name, []);
  return own.length >= SHORTEST_OWN && !isOutlet(own);
}

/** How much a line looks like a headline: heading or class, length, and a time close below. */
function shape(line: PageLine, next: readonly PageLine[]): number {
  const text = line.text;
  if (text.length < 6 || text.length > 80 || line.hidden || /[。；]/.test(text) || CRUMBS.test(line.plain)) return 0;
  // A headline may say 展开 or 关注, too; buttons are short.
  if (text.length <= BUTTON && NOISE.test(line.plain)) return 0;
  const tag = line.el?.localName ?? '';
  const heading = tag === 'h1' ? 3 : /^h[2-4]$/.test(tag) ? 2 : 0;
  const marked = HEADLINE_CLASS.test(`${line.el?.getAttribute('class') ?? ''} ${line.el?.getAttribute('id') ?? ''}`)
    ? 2
    : 0;
  const timed = next.some((below) => below.text.length < 90 && findTimes(below.plain, new Date(0)).length > 0) ? 2 : 0;
  const link = line.cells.every((cell) => cell.el.localName === 'a') ? -2 : 0;
  return heading + marked + timed + link + (text.length >= 8 && text.length <= 50 ? 0.5 : 0);
}

function withoutBadges(line: PageLine): readonly string[] {
  if (line.cells.length === 1) return [line.text];
  const cells = line.cells.map((cell) => cell.text);
  while (cells.length > 1 && BADGE.test(cells[0] ?? '')) cells.shift();
  return cells;
}

/** The line without badges (原创, 独家 …) in cells of their own before it; joined as the page shows it. */
export function headlineText(line: PageLine): string {
  const cells = withoutBadges(line);
  const compact = cells.join('');
  const whole = collapse(line.el?.textContent?.slice(0, 400) ?? '');
  // Words of other scripts keep the space that the page has between its inline elements.
  return cells.length > 1 && comparisonKey(whole) === comparisonKey(compact) ? whole : compact;
}

const SHORTEST = 4;
/** As a first-level heading with which the page's name begins: 「更正」, 「讣告」. */
const SHORTEST_HEADING = 2;
const shortest = (line: PageLine): number => (line.el?.localName === 'h1' ? SHORTEST_HEADING : SHORTEST);

/** What a line says, if it is as long as headlines are. */
const candidate = (line: PageLine): string =>
  line.text.length > 160 || line.text.length < shortest(line) ? '' : withoutBadges(line).join('');

/**
 * How well a line agrees with what the page calls its article: 0 to 1, more for headings and whole beginnings.
 * @param told the comparison key of what it says
 */
function agreement(line: PageLine, told: string, names: readonly string[]): number {
  if (told.length < shortest(line)) return 0;
  if (told.length < SHORTEST && !names.some((name) => name.startsWith(told))) return 0;
  let best = 0;
  for (const name of names) {
    const at = name.indexOf(told);
    if (at === 0) best = Math.max(best, 0.4 + (0.6 * told.length) / name.length);
    else if (at > 0 && told.length * 2 > name.length) best = Math.max(best, told.length / name.length);
    else if (told.startsWith(name) || told.endsWith(name))
      best = Math.max(best, 0.3 + (0.6 * name.length) / told.length);
  }
  if (best === 0) return 0;
  const tag = line.el?.localName ?? '';
  return best + (tag === 'h1' ? 0.3 : /^h[2-4]$/.test(tag) ? 0.2 : line.hidden ? -0.2 : 0);
}
