import type { Body } from './body';
import type { FoundHeadline } from './headline';
import type { JudgedLine } from './lines';

/** Lines of verse: so many in a row, each of this weight. */
const LEAST = 5;
const SHORTEST = 3;
const LONGEST = 24;
/** What lines of other kinds hold: labels, figures, lists of names. */
const LABELLED = /[:|/\d>»]|^[^\p{L}“「]/u;
const NEAR = 12;

const isVerse = ({ run, weight, stamp, date, credit, text }: JudgedLine): boolean =>
  run.linkChars === 0 &&
  run.heading === 0 &&
  weight >= SHORTEST &&
  weight <= LONGEST &&
  !stamp &&
  !date &&
  !credit &&
  !LABELLED.test(text);

/** A poem without a mark in it: its lines below the headline, one after the other. The body as found where there is none. */
export function withVerse(lines: readonly JudgedLine[], body: Body, headline: FoundHeadline | undefined): Body {
  if (!headline?.agrees) return body;
  let start = -1;
  for (let at = headline.index + 1; at < Math.min(lines.length, headline.index + NEAR) && start < 0; at++)
    if (lines.slice(at, at + LEAST).length === LEAST && lines.slice(at, at + LEAST).every(isVerse)) start = at;
  if (start < 0) return body;
  const length = lines.slice(start).findIndex((line) => !isVerse(line));
  const end = length < 0 ? lines.length : start + length;
  const mass = lines.slice(start, end).reduce((sum, { weight }) => sum + weight, 0);
  return mass > body.mass ? { ...body, start, end, paragraphs: end - start, mass, teasers: 0, clocked: 0 } : body;
}
