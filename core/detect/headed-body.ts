import type { Body } from './body';
import type { FoundHeadline } from './headline';
import type { JudgedLine } from './lines';

/** What kind of lines make an article without a sentence, and how many of them in a row. */
interface Kind {
  readonly least: number;
  readonly fits: (line: JudgedLine) => boolean;
}

const SHORTEST = 3;
const LONGEST = 24;
/** What lines of other kinds hold: labels, figures, lists of names. */
const LABELLED = /[:|/\d>»]|^[^\p{L}“「]/u;
const NEAR = 12;

const isVerse = ({ run, weight, stamp, date, credit, text }: JudgedLine): boolean =>
  run.linkChars === 0 &&
  run.heading === 0 &&
  !run.cell &&
  weight >= SHORTEST &&
  weight <= LONGEST &&
  !stamp &&
  !date &&
  !credit &&
  !LABELLED.test(text);

const isFigure = ({ run, credit }: JudgedLine): boolean =>
  run.cell && run.linkChars === 0 && run.heading === 0 && !credit;

/** A poem without a mark in it, and statistics told as a table of three rows and three columns at least. */
const KINDS: readonly Kind[] = [
  { least: 5, fits: isVerse },
  { least: 9, fits: isFigure },
];

/** Lines of one such kind below the headline, one after the other. The body as found where there are none. */
export function headedBody(lines: readonly JudgedLine[], body: Body, headline: FoundHeadline | undefined): Body {
  if (!headline?.agrees) return body;
  return KINDS.reduce((best, kind) => rowOf(lines, kind, headline.index + 1, best), body);
}

function rowOf(lines: readonly JudgedLine[], { least, fits }: Kind, from: number, body: Body): Body {
  let start = -1;
  for (let at = from; at < Math.min(lines.length, from + NEAR) && start < 0; at++)
    if (lines.slice(at, at + least).length === least && lines.slice(at, at + least).every(fits)) start = at;
  if (start < 0) return body;
  const length = lines.slice(start).findIndex((line) => !fits(line));
  const end = length < 0 ? lines.length : start + length;
  const mass = lines.slice(start, end).reduce((sum, { weight }) => sum + weight, 0);
  return mass > body.mass ? { ...body, start, end, paragraphs: end - start, mass, teasers: 0, clocked: 0 } : body;
}
