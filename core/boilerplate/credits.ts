import type { BoilerplateKind, PreparedLabel } from '../types';
import type { PhraseBook } from './compile';
import { BAR_GAP, BAR_NOISE, INNER_SENTENCE, TIME } from './data/shapes';

export type Fields = Readonly<Record<string, string>>;

/** A line that consists of credits and nothing else. */
export interface Credits {
  readonly kind: BoilerplateKind;
  /** Id of the label that gave the kind. */
  readonly rule: string;
  readonly fields: Fields;
  /** The last label has no value: it may stand in the next block. */
  readonly open: boolean;
  readonly endsArticle: boolean;
  /** Every label is followed by a colon or the like, or there are several: the line can be nothing else. */
  readonly strict: boolean;
}

/** Longest bar: five or six credits. */
const LONGEST_BAR = 120;
const LONGEST_VALUE = { names: 28, outlet: 34, time: 24, any: 30 } as const;
/** Labels that need no colon: `来源于`, `发布于`, and the long ones. */
const SELF_SEPARATED = /[于自於]$|^(?=.{4}).*(?:来源|时间)$/u;
const SEPARATOR = /\s*(?:[:|丨>]{1,2}|\/(?!\/))\s*/uy;
const NAMES = /^[\p{L}\p{N}_·.&、,/()@ -]+$/u;
/** A name that no colon announces must look like one: Chinese, two to four characters, a few of them. */
const BARE_NAMES = /^\p{Script=Han}{1,4}(?:[\s、,/]+\p{Script=Han}{1,4}){0,5}$/u;
/** Prefix of an outlet's own people: `新京报记者`, `每经编辑`. */
const OUTLET_PREFIX = /[\p{Script=Han}A-Z]{2,8}?(?=记者|编辑|評論員|评论员|通讯员|實習生|实习生)/uy;
const WRAPPED = /^[[【(〔{「<\s*※■●◆▲-]+|[\]】)〕}」>。\s;]+$/gu;

interface Scan {
  readonly text: string;
  at: number;
}

function take(scan: Scan, regex: RegExp): string | undefined {
  regex.lastIndex = scan.at;
  const found = regex.exec(scan.text)?.[0];
  if (found) scan.at += found.length;
  return found || undefined;
}

interface Labelled {
  readonly label: PreparedLabel;
  readonly separated: boolean;
}

function takeLabel(scan: Scan, book: PhraseBook): Labelled | undefined {
  const start = scan.at;
  let word = take(scan, book.labelHere);
  if (!word && take(scan, OUTLET_PREFIX)) word = take(scan, book.labelHere);
  const label = word && book.label(word.replace(/\s/g, '').toLowerCase());
  if (!label) {
    scan.at = start;
    return undefined;
  }
  const separated = take(scan, SEPARATOR) !== undefined || SELF_SEPARATED.test(word ?? '');
  return { label, separated };
}

/** The value runs to the next label, time, or gap followed by one; labels that only a space sets off need a space before them. */
function takeValue(scan: Scan, book: PhraseBook): string {
  const start = scan.at;
  while (scan.at < scan.text.length) {
    const from = scan.at;
    const gap = take(scan, BAR_GAP) !== undefined || from === start;
    const here = scan.at;
    const next = takeLabel(scan, book);
    const ahead = next !== undefined && (next.separated || gap) && here > start;
    scan.at = here;
    const time = gap && here > start && take(scan, TIME) !== undefined;
    if (ahead || time) {
      scan.at = from;
      break;
    }
    scan.at = here + 1;
  }
  return scan.text.slice(start, scan.at).replace(WRAPPED, '').trim();
}

function fits(label: PreparedLabel, value: string, separated: boolean): boolean {
  if (value === '') return true;
  const { value: shape } = label;
  if (value.length > LONGEST_VALUE[shape] || INNER_SENTENCE.test(value)) return false;
  if (shape === 'names') return separated ? NAMES.test(value) : BARE_NAMES.test(value);
  return separated;
}

/**
 * Reads a line as credits: labels with values, times, and the bar's own buttons, with nothing left over.
 * @param text NFKC, white space collapsed
 */
export function readCredits(text: string, book: PhraseBook): Credits | undefined {
  if (text.length > LONGEST_BAR || !book.labelAnywhere.test(text)) return undefined;
  const scan: Scan = { text: text.replace(WRAPPED, ''), at: 0 };
  const fields: Record<string, string> = {};
  const found: PreparedLabel[] = [];
  let open = false;
  let strict = true;
  while (scan.at < scan.text.length) {
    if (take(scan, BAR_GAP)) continue;
    const labelled = takeLabel(scan, book);
    if (labelled) {
      const { label, separated } = labelled;
      const value = takeValue(scan, book);
      if (!fits(label, value, separated) || (value === '' && !separated)) return undefined;
      open = value === '';
      if (!separated) strict = false;
      found.push(label);
      const { field } = label;
      if (field && value) fields[field] = fields[field] ? `${fields[field]} ${value}` : value;
      continue;
    }
    const time = take(scan, TIME);
    if (time) fields.publishedTime ??= time;
    else if (!take(scan, BAR_NOISE)) return undefined;
  }
  return summary(found, fields, open, strict);
}

function summary(found: readonly PreparedLabel[], fields: Fields, open: boolean, strict: boolean): Credits | undefined {
  const first = found.find((label) => label.endsArticle) ?? found[0];
  if (!first) return undefined;
  const endsArticle = first.endsArticle === true;
  return { kind: first.kind, rule: first.id, fields, open, endsArticle, strict: strict || found.length > 1 };
}
