import type { Line } from './line';
import type { Match } from './match';

/** Where the article's prose lies among the lines. */
export interface Zones {
  /** Prose characters before and after each line (after: only up to `end`). */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly total: number;
  /** Index of the line that ends the article, or the number of lines. */
  readonly end: number;
  /** Index of the heading of the readers' comments, or the number of lines. */
  readonly comments: number;
}

/** A line that ends the article has most of the prose before it; else it ends one of several, or quotes an ending. */
const ENDING_SHARE = 0.6;
/** A lead before the bars, a bio after the credits: so much prose may stand outside without moving the edges. */
const HEAD_SLACK = 0.04;
const TAIL_SLACK = 0.12;
/** Buttons below a heading that prove a comment section. */
const COMMENT_BUTTONS = 4;

export const isProse = (line: Line, match: Match | undefined): boolean =>
  line.sentence && (match === undefined || match.keep);

/** Where the readers' comments begin: their heading, with prose before it and buttons below. */
export function commentsStart(lines: readonly Line[], matches: readonly (Match | undefined)[]): number {
  const isButton = lines.map((_, i) => matches[i]?.kind === 'comments');
  let left = isButton.filter(Boolean).length;
  let prose = false;
  for (const [i, line] of lines.entries()) {
    if (isButton[i]) left--;
    if (matches[i]?.opens === 'comments' && prose && left >= COMMENT_BUTTONS) return i;
    prose ||= isProse(line, matches[i]);
  }
  return lines.length;
}

/**
 * Sums up the prose once, forwards and backwards.
 * @param gone by line, what is told a second time: no prose
 */
export function zonesOf(
  lines: readonly Line[],
  matches: readonly (Match | undefined)[],
  gone: readonly unknown[] = [],
): Zones {
  const isTold = (line: Line): boolean => !gone[line.index] && isProse(line, matches[line.index]);
  const before: number[] = [];
  const comments = commentsStart(lines, matches);
  let total = 0;
  for (const line of lines) {
    before.push(total);
    if (line.index < comments && isTold(line)) total += line.length;
  }
  const end = lines.findIndex(
    (line, i) =>
      matches[i]?.endsArticle === true &&
      (before[i] ?? 0) > 0 &&
      (before[i] ?? 0) >= ENDING_SHARE * total &&
      line.length > 0,
  );
  const last = Math.min(end < 0 ? lines.length : end, comments);
  const within = before[last] ?? total;
  const after = lines.map((line, i) => (i >= last ? 0 : within - (before[i] ?? 0) - (isTold(line) ? line.length : 0)));
  return { before, after, total, end: last, comments };
}

export type Place = 'head' | 'tail' | 'both' | 'between';

/** Before all prose, after all of it, both (a page without prose), or in its midst. */
export function placeOf(index: number, zones: Zones): Place {
  const head = (zones.before[index] ?? 0) <= HEAD_SLACK * zones.total;
  const tail = index > zones.end || (zones.after[index] ?? 0) <= TAIL_SLACK * zones.total;
  if (head && tail) return 'both';
  if (head) return 'head';
  return tail ? 'tail' : 'between';
}

export function placeFits(wanted: Match['position'], place: Place): boolean {
  if (wanted === 'any' || place === 'both') return true;
  if (wanted === 'edge') return place !== 'between';
  return wanted === place;
}
