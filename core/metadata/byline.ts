import { NOISE } from '../facts/data/outlet-words';
import { fold } from '../facts/fold';
import { labelled, labelsOf, textOf } from '../facts/labels';
import { isOutlet, isPenName, isPersonName, isSurePersonName, splitNames, unique } from '../facts/names';
import { namesAtHead, namesAtTail, namesIn, signature } from '../facts/reporters';
import { timesOf } from '../facts/times';
import type { Field } from '../types';
import type { Head } from './head';
import type { Line } from './lines';
import type { Surroundings } from './surroundings';

type Byline = Field<readonly string[]>;
const HEAD_LINES = 4;
const TAIL_LINES = 8;
/** Lines of a first screen in which a paragraph's closing dateline may stand. */
const FIRST_PARAGRAPHS = 6;

/**
 * Who wrote it: labels in the bar and in the credits, datelines at head and tail, a signature at the very end.
 * @param accounts true where the page belongs to a platform's account: an unlabelled name is then the account's
 */
export function readByline(
  head: Head,
  around: Surroundings,
  accounts: boolean,
  title: string,
  now: Date,
): Byline | undefined {
  const bar = around.shown;
  const credits = [...around.tail.slice(-TAIL_LINES), ...around.after.slice(0, TAIL_LINES)];
  return (
    field(firstOf(bar, labelledNames), 'bar') ??
    field(firstOf([...around.above.slice(-3), ...bar].filter(isShort), namesAtHead), 'bar') ??
    field(firstOf(around.head.filter((line) => line.text !== title).slice(0, HEAD_LINES), headNames), 'dateline') ??
    field(firstOf(credits, creditNames), 'credits') ??
    field(firstOf(around.head.slice(0, FIRST_PARAGRAPHS), namesAtTail), 'dateline') ??
    field(accounts ? [] : firstOf(besideTime(bar, now), unlabelledNames), 'bar') ??
    field(firstOf(around.tail.slice(-2), namesAsSource), 'credits') ??
    field(firstOf(lastParagraphs(around), signature), 'signature') ??
    field(firstOf(around.veiled, labelledNames), 'bar') ??
    (accounts ? undefined : fromMachine(head))
  );
}

const isShort = (line: Line): boolean => line.text.length <= 60;
const field = (names: readonly string[], from: string): Byline | undefined =>
  names.length > 0 ? { value: names, from } : undefined;

function firstOf(lines: readonly Line[], read: (line: Line) => string[]): string[] {
  for (const line of lines) {
    const names = read(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** 「By Jane Roe and John Smith」. */
const BY = /^by\s+(\p{Lu}[\p{L}'’.-]*(?:\s*(?:,|\s|&)\s*(?:and\s+)?\p{Lu}[\p{L}'’.-]*){1,8})\s*(?:$|\|)/iu;

/** Names behind 作者：, 文｜, 采写： …; 「记者」 with a colon counts only with full names. */
function labelledNames(line: Line): string[] {
  const english = englishNames(line);
  if (english.length > 0 && english.every(isPersonName)) return unique(english);
  const names = labelsOf(line).flatMap((label) =>
    label.field === 'byline' ? namesOfValue(fold(textOf(line.text, label))) : [],
  );
  return unique(names);
}

function englishNames(line: Line): readonly string[] {
  if (!/^by\s/i.test(line.plain)) return [];
  const told = [line.cells[0]?.text ?? '', line.plain.replaceAll('\t', ' ')];
  const by = told.map((text) => BY.exec(text)?.[1]).find((names) => names !== undefined);
  return by?.split(/\s*,\s*|\s+and\s+|\s+&\s+/) ?? [];
}

/** 「石佳/中国青年报」, 「南都见习记者 林子沛」, 「方敏北京大学经济学院教授」, 「马程」, pen names. */
export function namesOfValue(value: string): string[] {
  const full = namesIn(value.replace(/^.*?(?:记者|記者|作者|评论员|通讯员)\s*/, ''), isPersonName);
  if (full.length > 0) return full;
  const parts = splitNames(value.replace(/\s*[(（[【].*$/, ''));
  const pens = parts.filter(isPenName);
  return pens.length === parts.length && parts.length <= 6 ? unique(pens) : [];
}

function headNames(line: Line): string[] {
  const names = namesAtHead(line);
  return names.length > 0 || line.text.length > 60 ? names : labelledAtStart(line);
}

function creditNames(line: Line): string[] {
  const names = namesAtTail(line);
  return names.length > 0 || line.text.length > 80 ? names : labelledAtStart(line);
}

/** In the content a credit begins its line: 「文/栗思」, 「[作者: 刘满仓 责任编辑: …]」, 「执笔/甲、乙&丙」. */
function labelledAtStart(line: Line): string[] {
  const own = labelled(line.plain, true).find((label) => label.field === 'byline' && label.start < 12);
  return own ? namesOfValue(fold(textOf(line.text, own))) : [];
}

/** The line of the first time and its neighbours. */
function besideTime(bar: readonly Line[], now: Date): readonly Line[] {
  const at = bar.findIndex((line) => line.text.length < 100 && timesOf(line, now).length > 0);
  return at < 0 ? [] : bar.slice(Math.max(0, at - 1), at + 2);
}

/** 「来源: 尹娟」 as the last line: a person is no source. */
const namesAsSource = (line: Line): string[] =>
  labelsOf(line).flatMap((label) => {
    const names = label.field === 'source' ? splitNames(fold(textOf(line.text, label))) : [];
    return names.every(isSurePersonName) ? names : [];
  });

/** Names with nothing but their place in the bar, such as 「吴梦启 · 5小时前」 or 「石佳/中国青年报」. */
function unlabelledNames(line: Line): string[] {
  if (line.text.length > 60 || labelsOf(line).some((label) => label.field !== 'other' && label.field !== 'source'))
    return [];
  const cells = line.cells.map((cell) => fold(cell.text));
  const names = cells.flatMap((cell) => {
    const [before, outlet] = cell.split('/');
    if (outlet !== undefined && before !== undefined && isOutlet(outlet))
      return splitNames(before).filter(isSurePersonName);
    if (NOISE.test(cell)) return [];
    const parts = splitNames(cell);
    return parts.every(isSurePersonName) && parts.length <= 4 ? parts : [];
  });
  return unique(names);
}

/** The last paragraphs: promotion may follow the one that is signed. */
function lastParagraphs({ tail }: Surroundings): readonly Line[] {
  return tail
    .filter((line) => line.text.length > 30)
    .slice(-3)
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
