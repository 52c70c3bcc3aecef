import { LABEL_WORDS, type LabelField, LONGEST_LABEL } from './data/labels';
import type { InfoText } from './info-text';

/** A label with its value; `start` and `end` bound the value in the text it was found in. */
export interface Labelled {
  readonly field: LabelField;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Looked through as one text: a table of so many words takes longer to make than the few questions of one page. */
const WORDS = ` ${Object.values(LABEL_WORDS).join(' ').toLowerCase()} `;
/** @param word without spaces */
const isLabel = (word: string): boolean => WORDS.includes(` ${word} `);
/** What a line without labels lacks; and one without labels of any kind. */
const HINT = /[:|/]|来源于|[转摘]自|转载自/;
const BARE_HINT = /[:|/\s]|来源于|[转摘]自|转载自/;
const NONE: readonly Labelled[] = [];
/** What stands between a label and its value; 「文/图」 is one label. */
const DELIMITER = /\s{0,4}(?:[:|]|\/(?!\s*[图圖摄攝]))\s*[[【]?\s*/g;
/** Credit lines without a colon: 「编辑 王小明 校对 李雷」, 「文 王小明」. */
const BARE =
  /(?<=^|[\s([【])(责编|(?:[\u3400-\u9fff]{2})?编辑|編輯|校对|文\/图|图\/文|文|撰文|采写|监制|审核|图|摄影|设计|统筹)\s+(?=[\u3400-\u9fff])/gi;
/** Labels that are verbs take their object without a colon: 「本文来源于 甲报」. */
const VERB = /(?<=^|[\t([【])(本文来源于|来源于|转载自|转自|摘自)\s*/g;
const WORD = /[\u3400-\u9fffA-Za-z]/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '〈': '〉' };

interface Mark {
  readonly label: string;
  readonly index: number;
  readonly start: number;
}

/**
 * Labels and their values in one folded line: 「来源:甲报 作者:王小明 责任编辑:李雷」.
 * A value ends at the next label, the next cell (tab), or the bracket that closes around the label.
 * @param bare also labels without a colon
 */
export function labelled(plain: string, bare = false): readonly Labelled[] {
  if (!(bare ? BARE_HINT : HINT).test(plain)) return NONE;
  const marks = [...delimited(plain), ...worded(plain, VERB), ...(bare ? worded(plain, BARE) : [])]
    .filter((mark) => startsWord(plain, mark))
    .sort((a, b) => a.index - b.index);
  const found: Labelled[] = [];
  const brackets = new Brackets(plain);
  marks.forEach(({ label, index, start }, i) => {
    const field = fieldOf(label);
    const next = marks[i + 1]?.index ?? plain.length;
    const closers = brackets.openAt(index);
    if (next >= start) found.push({ field, label, start, end: valueEnd(plain, closers, start, next) });
  });
  return found;
}

/** Which brackets are open at ever later places of a text. */
class Brackets {
  private readonly open = new Set<string>();
  private at = 0;
  constructor(private readonly text: string) {}

  /** What closes the brackets that are open before an index. */
  openAt(index: number): ReadonlySet<string> {
    for (; this.at < index; this.at++) {
      const char = this.text.charAt(this.at);
      const closer = CLOSING[char];
      if (closer) this.open.add(closer);
      else this.open.delete(char);
    }
    return this.open;
  }
}

function fieldOf(label: string): LabelField {
  // as: Object.keys of a record of LabelField
  const fields = Object.keys(LABEL_WORDS) as LabelField[];
  const named = fields.find((field) => ` ${LABEL_WORDS[field].toLowerCase()} `.includes(` ${label} `));
  return named ?? (/编辑|編輯/.test(label) ? 'editor' : 'other');
}

/** Known words before a delimiter. Looked up backwards: one pattern of all the words would take long to compile. */
function delimited(plain: string): Mark[] {
  return matchesOf(DELIMITER, plain).flatMap((match) => {
    const head = plain.slice(Math.max(0, match.index - LONGEST_LABEL), match.index).toLowerCase();
    // Most colons stand behind a character in which no label ends.
    if (head === '' || !WORDS.includes(`${head.charAt(head.length - 1)} `)) return [];
    const start = match.index + match[0].length;
    for (let from = head.lastIndexOf(' ') + 1; from < head.length; from++) {
      const label = head.slice(from);
      if (isLabel(label)) return [{ label, index: match.index - label.length, start }];
    }
    const apart = /(\S)\s{1,4}(\S)$/.exec(head); // 来　源
    const label = apart ? `${apart[1]}${apart[2]}` : '';
    return apart && isLabel(label) ? [{ label, index: match.index - apart[0].length, start }] : [];
  });
}

function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

const worded = (plain: string, pattern: RegExp): Mark[] =>
  matchesOf(pattern, plain).map((match) => ({
    label: (match[1] ?? '').toLowerCase(),
    index: match.index,
    start: match.index + match[0].length,
  }));

/** Short labels (文, 图, 来源 …) must begin a word, or they are the end of one (散文:, 地图:). */
function startsWord(plain: string, { label, index }: Mark): boolean {
  if (!WORD.test(plain.charAt(index - 1))) return true;
  return label.length > 1 && /编辑|編輯|责编|记者|記者|作者/.test(label) && index <= 12;
}

function valueEnd(plain: string, closers: ReadonlySet<string>, start: number, next: number): number {
  const value = plain.slice(start, next);
  // A tab right behind the label parts it from its value.
  const ends = [value.indexOf('\t', 1), ...[...closers].map((closer) => value.indexOf(closer))];
  return start + Math.min(value.length, ...ends.filter((end) => end >= 0));
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
export const textOf = (text: string, { start, end }: Labelled): string =>
  text
    .slice(start, end)
    .replace(/^[\s:：|丨｜\-—·,，;；]+|[\s|丨｜\-—·,，;；:：[【(（]+$/g, '')
    .trim();
