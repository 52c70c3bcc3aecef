import { CREDIT_LINE, DATELINE, OWN_REPORT } from '../facts/data/datelines';
import { lazy } from '../lazy';
import { SENTENCE_END } from '../text';
import { isStoryBar } from './bar';
import { COLUMN, NOT_A_HEADLINE, NUMBERED } from './data/headline';
import type { StoryLine } from './line';

/** Where a further story begins: `head` lines (column name, headline) and then its body from `body` on. */
export interface Boundary {
  readonly start: number;
  readonly title: number;
  readonly body: number;
}

const re = (source: string) => new RegExp(source);
const [column, credit, lead, notHeadline, numbered] = [
  COLUMN,
  CREDIT_LINE,
  `${DATELINE}|${OWN_REPORT}`,
  NOT_A_HEADLINE,
  NUMBERED,
].map(re);

/** A headline is a short line of its own that is no sentence. 45: the longest headlines with a 「——」 part. */
const HEADLINE = { min: 6, max: 45 };
/** A paragraph, for the purpose of telling a story's first one from another headline. */
const PARAGRAPH = 30;
/** Evidence a boundary needs; no single sign is enough. */
const ENOUGH = 5;
/** A story is at least this much text, or the split is not worth the risk. */
const STORY_CHARS = 40;
/** A brief, if its headline has a bar of its own. */
const BRIEF_CHARS = 24;

/** Lines that open a further story after the first one. */
export function boundariesOf(lines: readonly StoryLine[]): Boundary[] {
  const twins = lazy(() => new Twins(lines));
  const barred = lines.map((line, i) => isBarred(lines, i) && keyOf(line, 0));
  let indentedShare: number | undefined;
  const found: Boundary[] = [];
  let previousEnd = 0;
  for (let i = 1; i < lines.length - 1; i++) {
    // A column's name is shorter still.
    if ((lines[i]?.text.length ?? 0) > HEADLINE.max) continue;
    const start = test(column, lines[i]?.text) ? i : -1;
    const title = start >= 0 ? i + 1 : i;
    const boundary = { start: start >= 0 ? start : title, title, body: title + 1 };
    if (!isCandidate(lines, boundary)) continue;
    indentedShare ??= shareOf(lines, (line) => line.indented);
    const row = barred.filter((key) => key === barred[title]).length;
    if (evidenceFor(lines, boundary, indentedShare, twins) + (barred[title] ? pointsOf(row) : 0) < ENOUGH) continue;
    if (charsBetween(lines, previousEnd, boundary.start) < (barred[title] ? BRIEF_CHARS : STORY_CHARS)) continue;
    found.push(boundary);
    previousEnd = boundary.body;
    i = title;
  }
  const last = found.at(-1);
  const least = last && barred[last.title] ? BRIEF_CHARS : STORY_CHARS;
  if (last && charsBetween(lines, last.body, lines.length) < least) found.pop();
  return found;
}

/** A headline with a bar of its own below it. */
function isBarred(lines: readonly StoryLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.text.length > HEADLINE.max || line.text.length < HEADLINE.min) return false;
  return isStoryBar(next.text, line.level) && !isStoryBar(line.text, 1) && !isClosed(line.text);
}

/** A bar opens a story, the more surely where several headlines of a kind have theirs. */
const pointsOf = (row: number): number => (row >= 2 ? ENOUGH : 3);

function isCandidate(lines: readonly StoryLine[], { start, title, body }: Boundary): boolean {
  const [before, headline, next] = [lines[start - 1], lines[title], lines[body]];
  if (!before || !headline || !next) return false;
  const { text } = headline;
  if (text.length < HEADLINE.min || text.length > HEADLINE.max) return false;
  if (next.text.length < PARAGRAPH && !test(credit, next.text) && !isBarred(lines, title)) return false;
  if (test(notHeadline, text) || test(numbered, text) || test(credit, text)) return false;
  return isClosed(before.text) || test(credit, before.text);
}

/** Adds up the signs that a new story begins here; see the weights beside each. */
function evidenceFor(
  lines: readonly StoryLine[],
  { start, title, body }: Boundary,
  indentedShare: number,
  twins: () => Twins,
): number {
  const [headline, next] = [lines[title], lines[body]];
  if (!headline || !next) return 0;
  let points = 0;
  if (test(lead, next.text)) points += 3; // a dateline opens every story, never a section
  if (test(credit, next.text)) points += 3; // so does a line of authors
  if (start < title) points += ENOUGH + 2; // a column's name above a headline, even one as short as the sub-headlines
  if (!headline.indented && indentedShare >= 0.6) points += 2; // paragraphs are indented, headlines are not
  if (/ ?(?:——|--)/u.test(headline.text)) points += 2; // a headline with its sub-headline
  if (headline.text.length >= 16) points += 1; // sub-headlines are shorter
  if (headline.level === 1 || headline.level === 2) points += 1;
  if (twins().of(headline, title) >= 2) points -= 2; // one of a row of sub-headlines
  return points;
}

/** A sub-headline may stand in two or three lines above its paragraph. */
const HEADING_LINES = 3;

/** How much longer or shorter than each other sub-headlines of a row are. */
const ALIKE = 3;

/** Sub-headlines come in rows of like length: the short lines above paragraphs that have no dateline below, by what they look like. */
class Twins {
  private readonly counts = new Map<string, number>();
  constructor(private readonly lines: readonly StoryLine[]) {
    for (const [at, line] of lines.entries())
      if (this.isOne(line, at)) {
        const key = keyOf(line, line.text.length);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
  }

  private isOne(line: StoryLine, at: number): boolean {
    const { lines } = this;
    if (at === 0 || at === lines.length - 1 || line.text.length > HEADLINE.max + ALIKE) return false;
    const next = lines[at + 1]?.text;
    return !isClosed(line.text) && headsProse(lines, at) && !test(lead, next) && !test(credit, next);
  }

  /** Those beside the line at an index. */
  of(line: StoryLine, at: number): number {
    let count = this.isOne(line, at) ? -1 : 0;
    for (let more = -ALIKE; more <= ALIKE; more++) count += this.counts.get(keyOf(line, line.text.length + more)) ?? 0;
    return count;
  }
}

const keyOf = ({ level, indented }: StoryLine, length: number): string => `${level} ${indented} ${length}`;

/** The lines of a footer are short too, but no paragraph follows them. */
const headsProse = (lines: readonly StoryLine[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + HEADING_LINES).some(({ text }) => text.length >= PARAGRAPH && isClosed(text));

/** Ends a sentence, or what was said or added in brackets. */
const isClosed = (text: string): boolean => SENTENCE_END.test(text) || /(?:\.{3}|[”"』」）)】])$/u.test(text);

const test = (pattern: RegExp | undefined, text: string | undefined): boolean =>
  text !== undefined && pattern?.test(text) === true;

const shareOf = (lines: readonly StoryLine[], has: (line: StoryLine) => boolean): number => {
  const paragraphs = lines.filter((line) => line.text.length >= PARAGRAPH);
  return paragraphs.length === 0 ? 0 : paragraphs.filter(has).length / paragraphs.length;
};

const charsBetween = (lines: readonly StoryLine[], from: number, to: number): number =>
  lines.slice(from, to).reduce((sum, line) => sum + line.text.length, 0);
