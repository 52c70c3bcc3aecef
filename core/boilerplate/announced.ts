import { cuesOf, speaks } from '../model/cues';
import { NUMBERED_STEP, TIME } from './data/shapes';
import type { Scene } from './evidence';
import type { Line } from './line';
import { isProse } from './position';

/** A paragraph that announces a list is longer than a list's label, in characters. */
const PARAGRAPH = 12;
const LINKED = 0.5;
const MOST = 40;

/** 「排在前五名的书，馆里都写了一篇小介绍，点书名可以看：」: the article's own words, not the label of a feed. */
const announces = (scene: Scene, { index, text, length, links }: Line): boolean =>
  /:$/.test(text) &&
  length >= PARAGRAPH &&
  links < LINKED &&
  !scene.gone[index] &&
  !scene.matches[index] &&
  /[,、，]/.test(text) &&
  !speaks(cuesOf(text));

/** One of the links right below a paragraph that announces them, with prose before and behind. */
export function isAnnounced(scene: Scene, { index, links }: Line): boolean {
  if (links < LINKED || (scene.zones.before[index] ?? 0) === 0 || (scene.zones.after[index] ?? 0) === 0) return false;
  for (let at = index - 1; at >= Math.max(0, index - MOST); at--) {
    const line = scene.lines[at];
    if (!line) return false;
    if (line.length > 0 && line.links < LINKED) return announces(scene, line);
  }
  return false;
}

/** 「第二步」 as the heading of a card that leads to it: a step of the article's instructions. */
export function isStepCard({ block }: Line): boolean {
  const card = block.parent.closest('a[href]');
  if (!card) return false;
  const known = stepCards.get(card) ?? leadsToStep(card);
  stepCards.set(card, known);
  return known;
}

/** By card: one that was never closed holds a page's lines. */
const stepCards = new WeakMap<Element, boolean>();

const leadsToStep = (card: Element): boolean =>
  NUMBERED_STEP.test((card.querySelector('h2,h3,h4,h5,h6')?.textContent ?? '').trim());

/** So many entries of one shape are a report that goes on, or a diary. */
const ENTRIES = 3;
/** The clock, the entry's own heading, its text. */
const REACH = 2;

export function isTime(text: string): boolean {
  TIME.lastIndex = 0;
  return TIME.exec(text)?.[0].length === text.length;
}

/** Right above a paragraph that stays, with one line between at most; the lines from here to there. */
function headOf(scene: Scene, { index }: Line): readonly Line[] {
  const told = scene.lines.slice(index, index + 6).filter(({ length }) => length > 0);
  const at = told.findIndex((line) => isProse(line, scene.matches[line.index]) && !scene.gone[line.index]);
  return at > 0 && at <= REACH ? told.slice(0, at).filter(({ links }) => links < LINKED) : [];
}

const shapeOf = ({ block: { parent } }: Line): string => `${parent.localName}.${parent.className}`;

/** Clocks or dates that each stand over a paragraph, with the entries' own headings. Asked while votes go from the end to the beginning. */
export function entryHeads(scene: Scene): ReadonlySet<number> {
  const clocks = scene.lines.filter(({ text, links }) => text.length > 0 && links < LINKED && isTime(text));
  const heads = new Set<number>();
  if (clocks.length < ENTRIES) return heads;
  const counts = new Map<string, number>();
  const over = clocks.flatMap((clock) => {
    const lines = headOf(scene, clock);
    if (lines.length > 0) counts.set(shapeOf(clock), (counts.get(shapeOf(clock)) ?? 0) + 1);
    return lines.length > 0 ? [{ clock, lines }] : [];
  });
  for (const { clock, lines } of over)
    if ((counts.get(shapeOf(clock)) ?? 0) >= ENTRIES) for (const { index } of lines) heads.add(index);
  return heads;
}

/** 「06 有何问题」, 「三、年底再问」: a number, and what it numbers. */
const NUMBERED = /^(?:0?(\d{1,2})|([一二三四五六七八九十]{1,2}))\s*[.、:|]?\s*(\S.{1,38})$/u;
const NUMERALS = '一二三四五六七八九十';
/** So many numbers one after the other are a series. */
const SERIES = 3;

function numberOf({ text, links, sheltered }: Line): number {
  const [, digits, numeral] = (links < LINKED && !sheltered && NUMBERED.exec(text)) || [];
  if (digits !== undefined) return Number(digits);
  return numeral === undefined ? 0 : numeral.length === 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
}

/** Headings that are numbered one after the other: the article's own parts. */
export function numberedHeads(scene: Scene): ReadonlySet<number> {
  const heads = new Set<number>();
  let series: Line[] = [];
  for (const line of scene.lines) {
    const number = numberOf(line);
    if (number === 0) continue;
    if (number === series.length + 1) series.push(line);
    else if (number === 1) series = [line];
    if (series.length >= SERIES) for (const { index } of series) heads.add(index);
  }
  return heads;
}
