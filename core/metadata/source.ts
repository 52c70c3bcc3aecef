import { DATELINE } from '../facts/data/datelines';
import { DATELINE_END, NAMES_OTHER, NAMES_SOURCE, REPORT } from '../facts/data/outlet-words';
import { comparisonKey, fold } from '../facts/fold';
import { labelled, labelsOf, valueText } from '../facts/labels';
import { isOutlet, isPersonName, isSurePersonName } from '../facts/names';
import { nameLike, outletOf } from '../facts/outlet';
import { findTimes } from '../facts/times';
import { workBoxes } from '../facts/work-box';
import { lazy } from '../lazy';
import type { Head } from '../read/head';
import type { Field } from '../types';
import { SAYS_SOURCE } from './data/says-source';
import { type PageLine, tellsTime } from './lines';
import type { InfoSurroundings } from './surroundings';

const dateline = lazy(() => new RegExp(DATELINE, 'u'));

/** Source as labelled, and the name that stands in the bar without a label: an account, or an outlet. */
export interface Origin {
  readonly source?: Field<string>;
  readonly account?: Field<string>;
}

const AFTER_LINES = 10;
const LONGEST_SAYING = 120;
const KANA_OR_HANGUL = /[\u3040-\u30ff\uac00-\ud7af]/;

/**
 * Whence the text comes. A label in the bar is sure; then an unlabelled name near the time; then a label in the
 * credits; then what the page tells machines.
 * @param accounts true where the page belongs to a platform's account
 * @param authors names that are the byline's already
 */
export function readOrigin(
  head: Head,
  around: InfoSurroundings,
  accounts: boolean,
  now: Date,
  authors: readonly string[],
): Origin {
  const near = [...around.shown, ...around.above.slice(-4)];
  const named = unlabelled(around, { accounts, now, authors, sites: siteNames(head) });
  const inBar = labelledSource(near, 'bar');
  const source =
    inBar ??
    (accounts ? undefined : named) ??
    labelledSource(creditsOf(around), 'credits') ??
    said([...near, ...around.after.slice(0, AFTER_LINES), ...around.tail.slice(-AFTER_LINES)]) ??
    labelledSource(around.veiled, 'bar') ??
    fromMachine(head);
  const account = accounts ? (named ?? accountOf(around)) : undefined;
  return { ...(source && { source }), ...(account && { account }) };
}

function labelledSource(lines: readonly PageLine[], from: string): Field<string> | undefined {
  for (const line of lines) {
    if (line.text.length > 120) continue;
    for (const label of labelsOf(line)) {
      if (label.field !== 'source') continue;
      const value = outletOf(valueText(line.text, label));
      if (value !== undefined && !(from === 'credits' && isPersonName(value))) return { value, from };
    }
  }
  return undefined;
}

function said(lines: readonly PageLine[]): Field<string> | undefined {
  for (const { text } of lines)
    for (const form of SAYS_SOURCE) {
      const value = text.length <= LONGEST_SAYING ? form.exec(text.replaceAll('\t', ''))?.[1] : undefined;
      if (value !== undefined) return { value, from: 'credits' };
    }
  return undefined;
}

/** What follows the article and its last lines, without boxes about other works. */
function creditsOf({ after, tail }: InfoSurroundings): readonly PageLine[] {
  const lines = [...after.slice(0, AFTER_LINES), ...tail.slice(-4)];
  const boxes = workBoxes(lines);
  return lines.filter((line) => !boxes.has(line));
}

/** What the page calls its site and its publisher, in the form in which names are compared. */
function siteNames(head: Head): readonly string[] {
  const suffixes = head.title.split(/\s*[_|｜丨—–-]+\s*/).slice(1);
  const named = [head.meta('og:site_name', 'application-name', 'sitename')?.value, head.data.publisher, ...suffixes];
  return named.map((name) => comparisonKey(name ?? '')).filter((name) => name.length > 1);
}

/** What is known of the page when a name without a label is looked for. */
interface Known {
  readonly accounts: boolean;
  readonly now: Date;
  readonly authors: readonly string[];
  readonly sites: readonly string[];
}

interface Candidate {
  readonly value: string;
  readonly score: number;
  readonly marked: boolean;
}

/**
 * A name without a label, where something tells that it is one: an outlet's words or the page's own name for its site,
 * near the time; the class of its element; on an account's page the place beside the time.
 * A person's name counts only for an account.
 */
function unlabelled(around: InfoSurroundings, known: Known): Field<string> | undefined {
  const above = around.above.slice(-3);
  const lines = [...above, ...around.bar.slice(0, 16)].filter((line) => !line.hidden);
  // The bar's own time, not one of what stands over the headline.
  const timed = lines.map((line) => tellsTime(line, known.now));
  const below = timed.indexOf(true, above.length);
  const at = below < 0 ? timed.lastIndexOf(true) : below;
  const candidates = lines.flatMap((line, i) =>
    line.text.length > 100 ? [] : cellCandidates(line, distance(i, at), above.includes(line), known),
  );
  // Japanese and Korean bars begin with the reporter: only a class tells an outlet there.
  const foreign = KANA_OR_HANGUL.test(around.headline?.text ?? '');
  const fit = candidates.filter(
    ({ value, score, marked }) =>
      score >= 1 &&
      (marked || !foreign) &&
      !known.authors.includes(value) &&
      (known.accounts || !isSurePersonName(value)),
  );
  const best = fit.reduce<Candidate | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);
  return best && { value: best.value, from: best.marked ? 'bar class' : 'bar' };
}

/** Lines between a line and that of the time; without a time all lines are equally far. */
const distance = (i: number, at: number): number => (at < 0 ? 2 : Math.abs(i - at));

/** @param above over the headline, where only a class tells a name */
function cellCandidates(line: PageLine, far: number, above: boolean, known: Known): Candidate[] {
  return line.cells.flatMap((cell) => {
    const marks = marksOf(cell.el);
    const parent = cell.el.parentElement;
    const marked = NAMES_SOURCE.test(marks) ? 2 : parent && NAMES_SOURCE.test(marksOf(parent)) ? 1.5 : 0;
    // None of these can come to score enough, and reading a name takes longer than knowing this.
    const link = far > 0 && cell.el.localName === 'a';
    if ((marked === 0 && (above || far > 2 || link)) || isButton(cell.el)) return [];
    const value = nameIn(cell.text, known.now);
    if (value === undefined) return [];
    // 「.source > .img-tag」: the box tells what an outlet's name in it is.
    if (NAMES_OTHER.test(marks) && !(marked > 0 && isOutlet(value))) return [];
    // A link without a class of its own, away from the time, is a channel or a button.
    const named = far <= 2 && !link && (isOutlet(value) || known.sites.includes(comparisonKey(value))) ? 0.8 : 0;
    if (marked + named === 0 && !known.accounts) return [];
    const other = /有限公司$/.test(value) ? -3 : 0;
    const near = far === 0 ? 1 : far <= 2 ? 0.2 : -0.1 * Math.min(far, 10);
    return [{ value, score: marked + other + near + named, marked: marked > 0 }];
  });
}

const isButton = (el: Element): boolean => el.localName === 'button' || el.parentElement?.localName === 'button';

/** The cell's text without the time at its edge, if what stays can be a name. */
function nameIn(whole: string, now: Date): string | undefined {
  if (whole.length > 60) return undefined;
  // 「甲报 2024-05-20 14:05 作者/乙」: what stands before the first label.
  const text = whole.slice(0, labelled(fold(whole)).find(({ bare }) => !bare)?.index ?? whole.length);
  const plain = fold(text);
  if (text.trim() === '') return undefined;
  let rest = text;
  for (const time of findTimes(plain, now).reverse()) {
    if (time.index > 0 && time.end < plain.length && !/^\W*$/.test(plain.slice(time.end))) return undefined;
    rest = rest.slice(0, time.index) + rest.slice(time.end);
  }
  const [before = '', ...behind] = rest.split(/[/／|丨｜]|\s+·\s+/).map((part) => part.trim());
  const reporter = /^\s*(\S{2,10}?)\s*(?:记者|記者|[\s/／].*(?:報導|报道|[電电])\s*$)/.exec(rest)?.[1];
  const agency = dateline().exec(rest)?.groups?.outlet;
  const outlet = [...behind, reporter, agency?.endsWith('社') ? agency : undefined, before].find(
    (part) => part !== undefined && isOutlet(part) && !REPORT.test(part),
  );
  return nameLike((outlet ?? rest.trim()).replace(DATELINE_END, ''));
}

const marksOf = (el: Element): string => `${el.getAttribute('class') ?? ''} ${el.getAttribute('id') ?? ''}`.trim();

/** 公众号：甲 and the like, in the credits. */
function accountOf(around: InfoSurroundings): Field<string> | undefined {
  for (const line of [...around.above.slice(-4), ...around.bar]) {
    const own = labelsOf(line).find((label) => label.field === 'account');
    const value = own && outletOf(valueText(line.text, own));
    if (value) return { value, from: 'bar' };
  }
  return undefined;
}

/** ContentSource is the field that the norms for government sites' pages ask for; `article:author` names outlets in China. */
function fromMachine(head: Head): Field<string> | undefined {
  const told = head.meta('contentsource', 'source', 'mediaid');
  const value = told && outletOf(told.value);
  return value && told ? { value, from: told.from } : undefined;
}
