import {
  assistants,
  authorsAsSource,
  creditAuthors,
  headAuthors,
  labelledAuthors,
  markedAuthors,
  unlabelledAuthors,
} from '../facts/authors';
import { isPersonName, unique } from '../facts/names';
import { namesAtHead, namesAtTail, signature } from '../facts/reporters';
import { workBoxes } from '../facts/work-box';
import type { Head } from '../read/head';
import type { Field } from '../types';
import { type PageLine, tellsTime } from './lines';
import type { InfoSurroundings } from './surroundings';

type Byline = Field<readonly string[]>;
const HEAD_LINES = 4;
const TAIL_LINES = 8;
/** Lines of a first screen in which a paragraph's closing dateline may stand. */
const FIRST_PARAGRAPHS = 6;
const BAR = 60;
const CREDIT = 24;

/**
 * Who wrote it: labels in the bar and in the credits, datelines at head and tail, a signature at the very end.
 * @param accounts true where the page belongs to a platform's account: an unlabelled name is then the account's
 */
export function readByline(
  head: Head,
  around: InfoSurroundings,
  accounts: boolean,
  title: string,
  now: Date,
): Byline | undefined {
  const bar = around.shown;
  const { head: opening, tail, after } = withoutBoxes(around);
  const credits = [...tail.slice(-TAIL_LINES), ...after.slice(0, TAIL_LINES)];
  return (
    field(firstOf(bar, labelledAuthors), 'bar') ??
    field(firstOf([...around.above.slice(-3), ...bar].filter(isShort), namesAtHead), 'bar') ??
    field(firstOf(opening.filter((line) => line.text !== title).slice(0, HEAD_LINES), headAuthors), 'dateline') ??
    field(firstOf(credits, creditAuthors), 'credits') ??
    field(firstOf(opening.slice(0, FIRST_PARAGRAPHS), namesAtTail), 'dateline') ??
    field(firstOf(opening.filter(isCredit), namesAtHead), 'dateline') ??
    field(accounts ? [] : firstOf([...around.above.slice(-3), ...bar], markedAuthors), 'bar class') ??
    field(accounts ? [] : firstOf(besideTime(bar, now), (line) => unlabelledAuthors(line, now)), 'bar') ??
    field(firstOf(tail.slice(-2), authorsAsSource), 'credits') ??
    field(firstOf(lastParagraphs(around), signature), 'signature') ??
    field(firstOf(around.veiled, labelledAuthors), 'bar') ??
    field(firstOf([...bar, ...credits], assistants), 'credits') ??
    (accounts ? undefined : fromMachine(head))
  );
}

/** The article's lines without boxes about books, films and dishes. */
function withoutBoxes({ head, tail, after }: InfoSurroundings) {
  const boxes = workBoxes([...head, ...tail, ...after]);
  const own = (lines: readonly PageLine[]) => lines.filter((line) => !boxes.has(line));
  return { head: own(head), tail: own(tail), after: own(after) };
}

/** 「某某报记者 甲」 in a line of its own between the paragraphs: below a summary or a box. */
const isCredit = ({ text, plain }: PageLine): boolean => text.length <= CREDIT && !/[。,:;!?“”「」]/.test(plain);
const isShort = (line: PageLine): boolean => line.text.length <= BAR;
const field = (names: readonly string[], from: string): Byline | undefined =>
  names.length > 0 ? { value: names, from } : undefined;

function firstOf(lines: readonly PageLine[], read: (line: PageLine) => string[]): string[] {
  for (const line of lines) {
    const names = read(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** The line of the first time and its neighbours. */
function besideTime(bar: readonly PageLine[], now: Date): readonly PageLine[] {
  const at = bar.findIndex((line) => tellsTime(line, now));
  return at < 0 ? [] : bar.slice(Math.max(0, at - 2), at + 2);
}

/** The last paragraphs: promotion may follow the one that is signed. */
function lastParagraphs({ tail }: InfoSurroundings): readonly PageLine[] {
  return tail
    .filter((line) => line.text.length > 30 || /^[(（].*[)）]$/.test(line.text))
    .slice(-4)
    .reverse();
}

/** JSON-LD persons and `meta` authors, where the page is not Chinese: Chinese ones name the editor or the outlet there. */
function fromMachine(head: Head): Byline | undefined {
  const persons = (head.data.authors ?? []).filter((author) => author.person && isPersonName(author.name));
  if (persons.length > 0) return { value: unique(persons.map((author) => author.name)), from: 'ld+json' };
  const author = head.meta('author', 'article:author', 'dc.creator');
  const latin = author && /^\p{Script=Latin}/u.test(author.value) && isPersonName(author.value);
  return author && latin ? { value: [author.value], from: author.from } : undefined;
}
