import { timesOf } from '../facts/times';
import type { Page } from '../page';
import type { Head } from '../read/head';
import { SENTENCE_END } from '../text';
import { headlineIndex } from './headline';
import {
  infoLines,
  lastInside,
  type PageLine,
  type Reach,
  textBeside,
  textsFrom,
  withClocks,
  withValues,
} from './lines';

/** The lines in which a page tells what, by whom, whence and when. In document order, bounded in number. */
export interface InfoSurroundings {
  /** The line that shows the headline, if one agrees with what the page calls itself. */
  readonly headline: PageLine | undefined;
  /** Up to a dozen lines before the headline. */
  readonly above: readonly PageLine[];
  /** From the headline to the first paragraph. */
  readonly bar: readonly PageLine[];
  /** Those of them that are shown, and those that are not. */
  readonly shown: readonly PageLine[];
  readonly veiled: readonly PageLine[];
  /** First lines of the content roots. */
  readonly head: readonly PageLine[];
  /** Last lines of the content roots. */
  readonly tail: readonly PageLine[];
  /** What follows them. */
  readonly after: readonly PageLine[];
}

/** Most headlines stand right above; only where none does, the whole way up is read. */
const CLOSE = { texts: 60, nodes: 750 };
const BEFORE = { texts: 300, nodes: 3000 };
const HEAD = { texts: 60, nodes: 750 };
const TAIL = { texts: 60, nodes: 1250 };
const AFTER = { texts: 40, nodes: 1500 };
const BAR_LINES = 30;
const ABOVE_LINES = 12;
/** Between a lead and the time: who wrote it, and for whom. */
const LEAD_LINES = 3;
/** A line in the content that is longer, or a sentence of some length, is running text: the bar has ended. */
const PARAGRAPH = 90;
const SENTENCE = 30;
/** A bar may close with a notice, but it tells a time. */
const CLOCK = /\d{1,2}:\d{2}/;
const isRunning = ({ text, plain }: PageLine): boolean =>
  text.length > PARAGRAPH || (text.length > SENTENCE && SENTENCE_END.test(text) && !CLOCK.test(plain));

/** Reads the lines around the beginning and the end of the content. */
export function lookAround(page: Page, head: Head, roots: readonly Element[]): InfoSurroundings {
  const first = roots[0] ?? page.root;
  const last = lastInside(roots.at(-1) ?? page.root);
  const beyond = textBeside(page, last, 1);
  const opening = textsFrom(page, first, 1, HEAD, beyond);
  const inside = infoLines(page, opening.pieces);
  // Most articles are read to their end by then: their last lines are among the first.
  const tail = opening.whole
    ? inside
    : infoLines(page, textsFrom(page, last, -1, TAIL, textBeside(page, first, -1)).pieces);
  const after = beyond ? upToNextArticle(infoLines(page, textsFrom(page, last, 1, AFTER).pieces)) : [];
  const { lines, at, bodyAt } = toHeadline(page, head, first, inside);
  const { above, bar } = at === undefined ? beside(lines, bodyAt) : around(lines, at, bodyAt, page.now);
  const zones = { above, bar: withClocks(withValues(bar), page.now) };
  const shown = zones.bar.filter((line) => !line.hidden);
  const veiled = shown.length === zones.bar.length ? [] : zones.bar.filter((line) => !shown.includes(line));
  const headline = at === undefined ? undefined : lines[at];
  return { headline, ...zones, shown, veiled, head: inside, tail: withValues(tail), after: withValues(after) };
}

/** What stands below another main heading is told of that one's article. */
function upToNextArticle(lines: readonly PageLine[]): readonly PageLine[] {
  const next = lines.findIndex(({ cells }) => cells[0]?.el.closest('h1'));
  return next < 0 ? lines : lines.slice(0, next);
}

/** The lines before the content and its first ones, and which of them is the headline. */
function toHeadline(page: Page, head: Head, first: Element, inside: readonly PageLine[]) {
  const body = page.root.querySelector('body');
  const beginning = body && textBeside(page, body, -1);
  const read = (reach: Reach) => {
    const { pieces, whole } = textsFrom(page, first, -1, reach, beginning);
    const before = infoLines(page, pieces);
    const lines = [...before, ...inside];
    return { lines, at: headlineIndex(lines, before.length, head), bodyAt: before.length, whole };
  };
  const close = read(CLOSE);
  return close.whole || (close.at !== undefined && close.at >= ABOVE_LINES) ? close : read(BEFORE);
}

function around(lines: readonly PageLine[], at: number, bodyAt: number, now: Date) {
  const bar = lines.slice(at + 1, at + 1 + BAR_LINES);
  const end = bar.findIndex((line, i) => at + 1 + i >= bodyAt && isRunning(line) && !isLead(bar, i, now));
  return { above: lines.slice(Math.max(0, at - ABOVE_LINES), at), bar: end < 0 ? bar : bar.slice(0, end) };
}

/** A sentence between the headline and the bar: the first time stands a few lines below, in a line that is none, over the text. */
function isLead(bar: readonly PageLine[], i: number, now: Date): boolean {
  const isTimed = (line: PageLine): boolean => !isRunning(line) && timesOf(line, now).length > 0;
  const time = bar.findIndex(isTimed);
  return time > i && time <= i + LEAD_LINES && bar.slice(time + 1).some(isRunning);
}

function beside(lines: readonly PageLine[], bodyAt: number) {
  const bar = lines.slice(Math.max(0, bodyAt - ABOVE_LINES), bodyAt + 6);
  return { above: [], bar: bar.filter((line) => line.text.length <= PARAGRAPH) };
}
