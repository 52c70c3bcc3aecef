import type { LabelField } from './data/labels';
import { JOB_BEFORE, NAMES_AUTHOR } from './data/name-words';
import { NOISE } from './data/outlet-words';
import { englishCredits, englishNames } from './english-byline';
import { fold } from './fold';
import { readInfoLine } from './info-line';
import { type InfoText, plainRunning } from './info-text';
import { type Labelled, labelsOf, valueText } from './labels';
import { isOutlet, isPenName, isSurePersonName, splitNames, unique } from './names';
import { namesAtHead, namesAtTail, namesOfValue } from './reporters';
import { timesOf } from './times';

/** A line of authors, or a bar, is no longer; a closing credit may be. */
const SHORT = 60;
const CREDIT = 80;
/** Names of more people than this are no byline. */
const MOST = 4;

const read = (line: InfoText, labels: readonly Labelled[]): string[] =>
  unique(labels.flatMap((label) => namesOfValue(fold(valueText(line.text, label)))));

const of = (line: InfoText, field: LabelField): readonly Labelled[] =>
  labelsOf(line).filter((label) => label.field === field);

/** Names behind 作者：, 文｜, 采写： …, and 「By Jane Roe」. */
export function labelledAuthors(line: InfoText): string[] {
  const english = englishNames(line);
  if (english.length > 0) return english;
  const names = read(line, of(line, 'byline'));
  return names.length > 0 ? unique([...names, ...read(line, of(line, 'assistant'))]) : names;
}

interface Celled extends InfoText {
  readonly cells: readonly { readonly text: string; readonly el: Element }[];
}

/** Names in an element that says of itself that it names authors (`class="byline"`, `rel="author"`). */
export function markedAuthors(line: Celled): string[] {
  const named = line.cells.filter(({ text, el }) => text.length <= SHORT && isMarked(el));
  const names = named.flatMap(({ text }) => {
    const plain = fold(text);
    return splitNames(plain.slice(plain.lastIndexOf('/') + 1)).filter(
      (name) => !/^(?:and|by)$/i.test(name) && !isOutlet(name),
    );
  });
  if (names.length > 0 && names.every(isSurePersonName)) return unique(names);
  // The one link to the page of all that somebody has written: what stands there may be a nickname.
  const [writer, ...more] = named.filter(({ el }) => WRITINGS.test(addressOf(el)));
  return writer && more.length === 0 && NICK.test(writer.text) && isPenName(writer.text) ? [writer.text] : [];
}

/** Of Latin letters: Han ones name a desk or a column as well. */
const NICK = /^[A-Za-z][\w.-]{2,24}$/;
const WRITINGS = /\/authors?\/[^/]/;
const addressOf = (el: Element): string => (el.closest('a') ?? el).getAttribute('href') ?? '';

function isMarked(el: Element): boolean {
  const marks = [el, el.parentElement].map((one) =>
    one
      ? `${one.getAttribute('class') ?? ''} ${one.getAttribute('rel') ?? ''} ${one.getAttribute('itemprop') ?? ''}`
      : '',
  );
  return WRITINGS.test(addressOf(el)) || marks.some((mark) => NAMES_AUTHOR.test(mark));
}

/** 通讯员：, 编译：, 整理：: who is named where no author is. */
export const assistants = (line: InfoText): string[] =>
  line.text.length > CREDIT ? [] : read(line, [...of(line, 'assistant'), ...of(line, 'compiler')]);

/** In the content a credit begins its line: 「文/栗思」, 「[作者: 刘满仓 责任编辑: …]」, 「执笔/甲、乙&丙」. */
const labelledAtStart = (line: InfoText): string[] =>
  read(
    line,
    of(line, 'byline')
      .filter(({ start, index }) => start < 12 && !/[《》]/.test(line.plain.slice(0, index))) // 「《某画》作者：甲」 is a work's
      .slice(0, 1),
  );

/** Names that the article's first lines begin with or consist of. */
export function headAuthors(line: InfoText): string[] {
  const names = namesAtHead(line);
  return names.length > 0 || line.text.length > SHORT ? names : labelledAtStart(line);
}

/** 「（作者系某大学教授 甲）」 */
const AUTHOR_IS = /^[([【]?(?:本文)?作者(?:系|为|是|為|係)([^()。]{4,40}?)[)\]】]?$/;

function describedAuthor(line: InfoText): string[] {
  const name = JOB_BEFORE.exec(AUTHOR_IS.exec(plainRunning(line))?.[1] ?? '')?.[1];
  return name !== undefined && isSurePersonName(name) ? [name] : [];
}

/** Names that its last lines end with or consist of. */
export function creditAuthors(line: InfoText): string[] {
  const names = namesAtTail(line);
  if (names.length > 0 || line.text.length > CREDIT) return names;
  const readers = [labelledAtStart, describedAuthor, englishCredits, bylineOfFacts];
  for (const read of readers) {
    const found = read(line);
    if (found.length > 0) return found;
  }
  return [];
}

/** A line that consists of facts may name its author anywhere: 「来源：甲报 2020-01-01 作者：甲」. */
const bylineOfFacts = (line: InfoText): string[] => [...(readInfoLine(line.text)?.fields.byline ?? [])];

/** 「来源: 尹娟」: a person is no source. */
export const authorsAsSource = (line: InfoText): string[] =>
  of(line, 'source').flatMap((label) => {
    const names = splitNames(fold(valueText(line.text, label)));
    return names.every(isSurePersonName) ? names : [];
  });

/** 「……打扮成男人（左侧），晚上……。」 under a bar is a caption. */
const SENTENCE = /[。!?！？]/;

/** Names with nothing but their place beside a time or a source: 「吴梦启 · 5小时前」, 「石佳/中国青年报」, 「来源:甲报 石佳」. */
export function unlabelledAuthors(line: Celled, now: Date): string[] {
  if (line.text.length > SHORT || SENTENCE.test(line.text)) return [];
  const labels = labelsOf(line);
  if (labels.some(({ field }) => !BESIDE.has(field))) return [];
  const spans = [
    ...timesOf(line, now).map(({ index, end }) => [index, end] as const),
    ...labels.map((one) => told(line, one)),
  ];
  let plain = line.plain;
  for (const { text } of line.cells.filter(({ el }) => SHELF.test(el.closest('a')?.getAttribute('rel') ?? '')))
    plain = plain.replace(fold(text), (shelf) => '\t'.repeat(shelf.length));
  for (const [from, to] of spans) plain = plain.slice(0, from) + '\t'.repeat(to - from) + plain.slice(to);
  return unique(
    plain
      .replace(/[[\]()]/g, '\t')
      .split(/[\t|]|\s·|·\s|\s{2,}/)
      .flatMap(namesAlone),
  );
}
/** What a link says that leads to a category or a tag. */
const SHELF = /\b(?:category|tag)\b/i;
const BESIDE: ReadonlySet<LabelField> = new Set<LabelField>([
  'other',
  'source',
  'counter',
  'published',
  'modified',
  'region',
]);

/** A label and its value; of a source only the outlet, behind which a reporter may stand. */
function told({ plain }: InfoText, { field, index, start, end }: Labelled): readonly [number, number] {
  const first = /^[\s[(]*([^\s/]+)[\s/]+\S/.exec(plain.slice(start, end))?.[1];
  return field === 'source' && first !== undefined && isOutlet(first)
    ? [index, plain.indexOf(first, start) + first.length]
    : [index, end];
}

/** 「由 甲 發表於」, 「Jane Roe in Hong Kong」 */
const AROUND_NAMES = /^\s*由\s+| in [A-Z].*|\s*(?:[发發][布佈表])?[于於]\s*$/g;

function namesAlone(cell: string): string[] {
  const reported = namesAtHead({ text: cell, plain: cell.trim() });
  if (reported.length > 0) return reported;
  const [before, outlet] = cell.split('/');
  if (outlet !== undefined && before !== undefined && isOutlet(outlet))
    return splitNames(before).filter(isSurePersonName);
  // 「甲報快訊／乙」
  if (outlet !== undefined && before !== undefined && isOutlet(before.trim()))
    return splitNames(outlet).filter(isSurePersonName);
  const all = NOISE.test(cell.trim()) ? [] : splitNames(cell.replace(AROUND_NAMES, ''));
  const parts = all.filter((part) => !isOutlet(part)); // 「甲报 乙」
  return parts.every(isSurePersonName) && parts.length <= MOST ? parts : [];
}
