import { BETWEEN_FACTS, FUNCTION_WORDS } from './data/bar-words';
import type { LabelField } from './data/labels';
import { editorNames } from './editors';
import { fold } from './fold';
import { fits } from './label-value';
import { type Labelled, labelled, valueText } from './labels';
import { isOutlet } from './names';
import { namesNobody, outletOf } from './outlet';
import { namesAtTail, namesOfValue, reportedBy } from './reporters';
import { findTimes } from './times';

/** What a line says of its article, as its labels name it. */
export interface InfoFields {
  readonly byline?: readonly string[];
  readonly editor?: readonly string[];
  readonly source?: string;
  readonly region?: string;
}

/** A line that consists of facts about the article and nothing else. */
export interface InfoLine {
  /** The field that closes articles, else the first. */
  readonly field: LabelField;
  readonly fields: InfoFields;
  /** The last label has no value: it may stand in the next block. */
  readonly open: boolean;
  readonly endsArticle: boolean;
  /** Every label is followed by a colon or the like, or there are several: the line can be nothing else. */
  readonly strict: boolean;
}

/** Longest bar: five or six credits. */
const LONGEST_BAR = 120;
const SHORT_OUTLET = 6;
const LONG_OUTLET = 20;
const LONGEST_REPORTERS = 40;
const EPOCH = new Date(0);
/** Fields of which a whole line is no part of the article. */
const TELLING: ReadonlySet<LabelField> = new Set(
  'source byline assistant compiler editor staff picture account region published modified'.split(' '),
) as ReadonlySet<LabelField>; // as: words of the union
const CLOSING: ReadonlySet<LabelField> = new Set(['editor', 'staff']);

/** Reads a line as facts: labels with values, times, and the bar's own buttons, with nothing left over. */
export function readInfoLine(text: string): InfoLine | undefined {
  if (text.length > LONGEST_BAR) return undefined;
  const plain = fold(text);
  const outlet = loneOutlet(plain);
  if (outlet) return { field: 'source', fields: { source: outlet }, open: false, endsArticle: false, strict: true };
  const byline = reportedBy(plain.trim().replace(REPORTER, ''));
  if (byline) return { field: 'byline', fields: { byline }, open: false, endsArticle: false, strict: true };
  const labels = labelled(plain);
  if (!labels.some(({ field }) => TELLING.has(field)) || labels.some(({ field }) => field === 'work')) return undefined;
  const timeless = withoutTimes(plain);
  let at = 0;
  for (const label of labels) {
    const gap = timeless.slice(at, label.index);
    if (!isGap(gap, label) && !(at === 0 && reportersIn(gap).length > 0)) return undefined;
    at = readValue(timeless, label);
    if (at < 0) return undefined;
  }
  if (!isBetween(timeless.slice(at))) return undefined;
  const before = reportersIn(timeless.slice(0, labels[0]?.index ?? 0));
  return summary(text, labels, before, (labels.at(-1)?.start ?? 0) >= plain.trimEnd().length);
}

/** 「（甲报）」, 「[甲网]」, 「（据甲报）」: an outlet's name alone in brackets. */
const IN_BRACKETS = /^[([【]\s*(?:据|據|综合|綜合)?\s*([^()[\]【】,。:]{2,16}?)\s*(?:报道|報導|等)?\s*[)\]】]$/;

/** What may stand before the names of a report's line. */
const REPORTER = /^[([【]?(?:特约|特約|实习|實習)?(?:记者|記者)\s*/;

const PRESS =
  /(?:^中[時时]|[日晚早晨时時周商青法农]报|[日晚早晨時商]報|[^联聯特]网|[^聯特]網|[华央讯訊]社|[电電]视?台|電視台|新闻|新聞|周刊|週刊|客户端)$/;

function loneOutlet(plain: string): string | undefined {
  const name = IN_BRACKETS.exec(plain.trim())?.[1];
  return name !== undefined && PRESS.test(name) && !namesNobody(name) && !FUNCTION_WORDS.test(name) ? name : undefined;
}

/** 「某报记者 甲 来源：某报」: who stands before the first label. */
const reportersIn = (gap: string): readonly string[] => {
  const text = gap.trim();
  return text.length > LONGEST_REPORTERS || !/记者|記者|通讯员|通訊員/.test(text)
    ? []
    : namesAtTail({ text, plain: text });
};

/** Times as white space: they may stand anywhere in a bar. */
function withoutTimes(plain: string): string {
  let text = plain;
  for (const { index, end } of findTimes(plain, EPOCH))
    text = text.slice(0, index) + ' '.repeat(end - index) + text.slice(end);
  return text;
}

/** 「某报记者」, 「某经编辑」: an outlet's own people. */
const OWN_PEOPLE = /(?:编辑|編輯|责编|记者|記者|评论员|評論員|通讯员|实习生|實習生)$/;
const OUTLET_BEFORE = /[\u3400-\u9fffA-Z]{2,8}$/;

const isGap = (text: string, { label }: Labelled): boolean =>
  isBetween(text) || (OWN_PEOPLE.test(label) && isBetween(text.replace(OUTLET_BEFORE, '')));

/** Where the value ends, or -1 if it is none of its label's. */
function readValue(timeless: string, label: Labelled): number {
  const whole = timeless.slice(label.start, label.end);
  const value = valueText(timeless, label);
  if (fits(label, value) && (label.field !== 'source' || isOutletLike(value))) return label.end;
  // 「来源:甲报 字号 大 中 小」: the value is its first words, and buttons follow.
  const first = /^\s*\S+(?=\s)/.exec(whole)?.[0];
  const shorter = first && { ...label, end: label.start + first.length };
  return shorter && fits(shorter, first.trim()) && isBetween(whole.slice(first.length)) ? label.end : -1;
}

/** 「来源：他从不说」 is a sentence that begins with a label's word. */
const isOutletLike = (value: string): boolean =>
  value.length <= SHORT_OUTLET ||
  isOutlet(value) ||
  namesNobody(value) ||
  outletOf(value) !== value ||
  (value.length <= LONG_OUTLET && !FUNCTION_WORDS.test(value));

function isBetween(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    BETWEEN_FACTS.lastIndex = at;
    const length = BETWEEN_FACTS.exec(text)?.[0].length ?? 0;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function summary(text: string, labels: readonly Labelled[], before: readonly string[], open: boolean): InfoLine {
  const told = labels.filter(({ field }) => TELLING.has(field));
  const closing = told.find(({ field }) => CLOSING.has(field));
  const names = (field: LabelField, read: (value: string) => readonly string[]) => {
    const found = told.filter((label) => label.field === field).flatMap((label) => read(valueText(text, label)));
    return found.length > 0 ? { [field]: [...new Set(found)] } : {};
  };
  const first = (field: LabelField) => {
    const label = told.find((one) => one.field === field);
    const value = label && outletOf(valueText(text, label));
    return value ? { [field]: value } : {};
  };
  return {
    field: (closing ?? told[0])?.field ?? 'other',
    fields: {
      ...(before.length > 0 ? { byline: before } : names('byline', (value) => namesOfValue(fold(value)))),
      ...names('editor', (value) => editorNames(fold(value))),
      ...first('source'),
      ...first('region'),
    },
    open,
    endsArticle: closing !== undefined,
    strict: labels.length > 1 || labels.every(({ bare }) => !bare),
  };
}
