import { lazy } from '../lazy';
import { simplified } from '../simplified';
import { Brackets } from './brackets';
import { LABEL_WORDS, type LabelField, LONGEST_LABEL, VERB_LABELS } from './data/labels';
import { NOT_A_NAME } from './data/name-words';
import type { InfoText } from './info-text';
import { isOutlet, isPersonName } from './names';

/** A label with its value; `start` and `end` bound the value in the text it was found in, `index` is where the label begins. */
export interface Labelled {
  readonly field: LabelField;
  readonly label: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Nothing but a space stands between label and value. */
  readonly bare: boolean;
}

/** Looked through as one text: a table of so many words takes longer to make than the few questions of one page. */
const WORDS = ` ${Object.values(LABEL_WORDS).join(' ').toLowerCase()} `;
/** The same words by field. */
const fieldWords = lazy(() =>
  // as: Object.keys of a record of LabelField
  (Object.keys(LABEL_WORDS) as LabelField[]).map((field): readonly [LabelField, string] => [
    field,
    ` ${LABEL_WORDS[field].toLowerCase()} `,
  ]),
);
/** @param word without spaces */
const isLabel = (word: string): boolean => WORDS.includes(` ${word} `);
/** What a line without labels lacks. */
const HINT = /[:|/—]|来源于|[转摘]自|[\u3400-\u9fff][ \t]+[\u3400-\u9fffA-Z]/;
const NONE: readonly Labelled[] = [];
/** What stands between a label and its value; 「文/图」 is one label. */
const DELIMITER = /\s{0,4}(?:[:|]|—(?!—)|\/(?!\s*[图圖摄攝]))\s*[[【]?\s*/g;
/** A label that fills its cell: its value is the next. */
const CELL_FIELDS: ReadonlySet<LabelField> = new Set<LabelField>([
  'source',
  'byline',
  'editor',
  'published',
  'modified',
]);
const CELL = /(?<=(?:^|\t)[|·•\s]*)([^\s:|/·•][^\t:|/]{1,5})\t/g;
/** Words before a space, which may be labels that go without a colon: 「编辑 王小明 校对 李雷」, 「某报编辑 王小明」. */
const BARE = /(?<=^|[\s([【|])([\u3400-\u9fff/]{1,12})[ \t]+(?=[\u3400-\u9fffA-Z])/g;
const BARE_FIELDS: ReadonlySet<LabelField> = new Set<LabelField>([
  'source',
  'byline',
  'assistant',
  'compiler',
  'editor',
  'staff',
  'picture',
]);
const VERB = new RegExp(`(?<=^|[\\t([【])(${VERB_LABELS})\\s*`, 'g');
const WORD = /[\u3400-\u9fffA-Za-z]/;

interface Mark {
  readonly label: string;
  readonly index: number;
  readonly start: number;
  readonly bare: boolean;
}

/**
 * Labels and their values in one folded line, in either script: 「来源:甲报 作者:王小明 责任编辑:李雷」.
 * A value ends at the next label, the next cell (tab), or the bracket that closes around the label. Where no colon
 * announces it, it must look like what the label introduces.
 */
export function labelled(folded: string): readonly Labelled[] {
  if (!HINT.test(folded)) return NONE;
  const plain = simplified(folded);
  const marks = [
    ...delimited(plain),
    ...worded(plain, VERB),
    ...worded(plain, CELL).filter(({ label }) => isLabel(label) && CELL_FIELDS.has(fieldOf(label))),
    ...worded(plain, BARE, true).flatMap(bareLabel),
  ]
    .filter((mark) => isLabel(mark.label) || fieldOf(mark.label) !== 'other')
    .filter((mark) => startsWord(plain, mark))
    .sort((a, b) => a.index - b.index || b.start - a.start)
    .filter((mark, i, all) => mark.index !== all[i - 1]?.index)
    .filter((mark, i, all) => !(mark.bare && isGlued(plain, all[i - 1], mark)));
  const brackets = new Brackets(plain);
  return marks.flatMap(({ label, index, start, bare }, i): Labelled[] => {
    const next = marks[i + 1]?.index ?? plain.length;
    const closers = brackets.openAt(index);
    const one = { field: fieldOf(label), label, index, start, end: valueEnd(plain, closers, start, next), bare };
    return next < start || (bare && !announcesItself(plain, one)) ? [] : [one];
  });
}

function fieldOf(label: string): LabelField {
  const named = fieldWords().find(([, words]) => words.includes(` ${label} `));
  return named?.[0] ?? (/编辑|編輯/.test(label) ? 'editor' : 'other');
}

/** Known words before a delimiter. Looked up backwards: one pattern of all the words would take long to compile. */
function delimited(plain: string): Mark[] {
  return matchesOf(DELIMITER, plain).flatMap((match) => {
    const head = plain.slice(Math.max(0, match.index - LONGEST_LABEL), match.index).toLowerCase();
    // Most colons stand behind a character in which no label ends.
    if (head === '' || !WORDS.includes(`${head.charAt(head.length - 1)} `)) return [];
    const start = match.index + match[0].length;
    for (let from = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t')) + 1; from < head.length; from++) {
      const label = head.slice(from);
      if (isLabel(label)) return [{ label, index: match.index - label.length, start, bare: false }];
    }
    const apart = /(\S)\s{1,4}(\S)$/.exec(head); // 来　源
    const label = apart ? `${apart[1]}${apart[2]}` : '';
    return apart && isLabel(label) ? [{ label, index: match.index - apart[0].length, start, bare: false }] : [];
  });
}

function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

const worded = (plain: string, pattern: RegExp, bare = false): Mark[] =>
  matchesOf(pattern, plain).map((match) => ({
    label: (match[1] ?? '').toLowerCase().replace(/\s/g, ''),
    index: match.index,
    start: match.index + match[0].length,
    bare,
  }));

/** 「文|某能亮特约评论员 韩涵」: one value, in which the outlet's role stands. */
const isGlued = (plain: string, before: Mark | undefined, { index }: Mark): boolean =>
  before !== undefined && before.start < index && !/[\s([【]/.test(plain.slice(before.start, index));

/** 「某报编辑」 is a label behind its outlet. */
function bareLabel(mark: Mark): Mark[] {
  const word = mark.label;
  for (let from = 0; from < word.length; from++) {
    const label = word.slice(from);
    if (isLabel(label) && BARE_FIELDS.has(fieldOf(label))) return [{ ...mark, label, index: mark.index + from }];
  }
  return [];
}

/** Short labels (文, 图, 来源 …) must begin a word, or they are the end of one (散文:, 地图:). */
function startsWord(plain: string, { label, index }: Mark): boolean {
  if (/[“‘"'「『]/.test(plain.charAt(index - 1))) return false; // quoted: the article's
  if (!WORD.test(plain.charAt(index - 1))) return true;
  return label.length > 1 && /编辑|編輯|责编|记者|記者|作者|评论员|通讯员|实习生/.test(label) && index <= 12;
}

function valueEnd(plain: string, closers: ReadonlySet<string>, start: number, next: number): number {
  const value = plain.slice(start, next);
  // A tab right behind the label parts it from its value, one behind a comma a name from the next.
  const ends = [value.search(/(?<=[^、,，])\t/), ...[...closers].map((closer) => value.indexOf(closer))];
  return start + Math.min(value.length, ...ends.filter((end) => end >= 0));
}

/** Does the value look like what the label introduces: names of people, or an outlet's? */
function announcesItself(plain: string, label: Labelled): boolean {
  const value = valueText(plain, label);
  const first = value.split(/\s+/, 1)[0] ?? '';
  return label.field === 'source'
    ? isOutlet(first)
    : isPersonName(value) || (/^[\u3400-\u9fff·、,/]{1,12}$/.test(first) && !NOT_A_NAME.test(first));
}

/** A line that is nothing but a label, with a colon or in a cell of its own: its value is the next line. */
export function awaitsValue(line: InfoText): boolean {
  const word = line.plain.replace(/[\s:|]+/g, '').toLowerCase();
  return word.length <= LONGEST_LABEL && isLabel(word) && CELL_FIELDS.has(fieldOf(word));
}

/** Readers of several fields ask for the same lines' labels. */
const known = new WeakMap<InfoText, readonly Labelled[]>();

/** The labels of a line, read once. */
export function labelsOf(line: InfoText): readonly Labelled[] {
  const found = known.get(line) ?? labelled(line.plain);
  known.set(line, found);
  return found;
}

/** The value as the page spells it, trimmed of separators and brackets left over. */
export const valueText = (text: string, { start, end }: Pick<Labelled, 'start' | 'end'>): string =>
  text
    .slice(start, end)
    .replace(/^[\s:：|丨｜\-—·,，;；]+|[\s|丨｜\-—·,，;；:：[【(（]+$/g, '')
    .trim();
