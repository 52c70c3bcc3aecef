import { AFTER_SOURCE, NAMES_OTHER, NAMES_SOURCE, NO_SOURCE, NOISE } from '../facts/data/outlet-words';
import { PROVINCES } from '../facts/data/places';
import { fold } from '../facts/fold';
import { labelled, labelsOf, textOf } from '../facts/labels';
import { isOutlet, isPersonName, isSurePersonName } from '../facts/names';
import { findTimes, timesOf } from '../facts/times';
import type { Field } from '../types';
import type { Head } from './head';
import type { Line } from './lines';
import type { Surroundings } from './surroundings';

/** Source as labelled, and the name that stands in the bar without a label: an account, or an outlet. */
export interface Origin {
  readonly source?: Field<string>;
  readonly account?: Field<string>;
}

const LONGEST = 30;
const AFTER_LINES = 10;
const KANA_OR_HANGUL = /[\u3040-\u30ff\uac00-\ud7af]/;

/**
 * Whence the text comes. A label in the bar is sure; then an unlabelled name near the time; then a label in the
 * credits; then what the page tells machines.
 * @param accounts true where the page belongs to a platform's account
 * @param authors names that are the byline's already
 */
export function readOrigin(
  head: Head,
  around: Surroundings,
  accounts: boolean,
  now: Date,
  authors: readonly string[],
): Origin {
  const near = [...around.shown, ...around.above.slice(-4)];
  const named = unlabelled(around, accounts, now, authors);
  const inBar = labelledSource(near, 'bar');
  const source =
    inBar ??
    (accounts ? undefined : named) ??
    labelledSource([...around.after.slice(0, AFTER_LINES), ...around.tail.slice(-4)], 'credits') ??
    labelledSource(around.veiled, 'bar') ??
    fromMachine(head);
  const account = accounts ? (named ?? accountOf(around)) : undefined;
  return { ...(source && { source }), ...(account && { account }) };
}

function labelledSource(lines: readonly Line[], from: string): Field<string> | undefined {
  for (const line of lines) {
    if (line.text.length > 120) continue;
    for (const label of labelsOf(line)) {
      if (label.field !== 'source') continue;
      const value = cleanSource(textOf(line.text, label));
      if (value !== undefined && !(from === 'credits' && isPersonName(value))) return { value, from };
    }
  }
  return undefined;
}

/** Without quotes, buttons and notes around it; undefined if it names nobody. */
export function cleanSource(raw: string): string | undefined {
  const value = raw
    .replace(/\t/g, ' ')
    .replace(/^(?:来源|來源|稿源|信息来源)\s*[:：]\s*/, '')
    .replace(AFTER_SOURCE, '')
    .replace(/\s*(?:19|20)\d\d[-年./].*$/, '')
    .replace(/^[《〈“"'「【[(（]\s*([^《》〈〉“”"'「」【】()（）]+)\s*[》〉”"'」】\])）]$/, '$1')
    .replace(/^[\s:：|丨｜·,，]+|[\s|丨｜·,，。;；:：\]】]+$/g, '')
    .trim();
  if (
    !/\p{L}.*\p{L}/u.test(value) ||
    /[$￥%]|\d:\d\d|^[A-Za-z]{1,2}$/.test(value) ||
    value.length > LONGEST ||
    NO_SOURCE.test(value)
  )
    return undefined;
  return findTimes(fold(value), new Date(0)).length > 0 ? undefined : value;
}

interface Candidate {
  readonly value: string;
  readonly score: number;
  readonly marked: boolean;
}

/**
 * A name without a label: on the line of the time or near it, or in an element whose class says that it names the source.
 * A person's name counts only for an account.
 */
function unlabelled(
  around: Surroundings,
  accounts: boolean,
  now: Date,
  authors: readonly string[],
): Field<string> | undefined {
  const above = around.above.slice(-3);
  const lines = [...above, ...around.bar.slice(0, 16)].filter((line) => !line.hidden);
  const at = lines.findIndex((line) => line.text.length < 100 && timesOf(line, now).length > 0);
  const candidates = lines.flatMap((line, i) =>
    line.text.length > 100 ? [] : cellCandidates(line, distance(i, at), above.includes(line), now),
  );
  // Japanese and Korean bars begin with the reporter: only a class tells an outlet there.
  const foreign = KANA_OR_HANGUL.test(around.headline?.text ?? '');
  const fit = candidates.filter(
    ({ value, score, marked }) =>
      score >= 1 && (marked || !foreign) && !authors.includes(value) && (accounts || !isSurePersonName(value)),
  );
  const best = fit.reduce<Candidate | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);
  return best && { value: best.value, from: best.marked ? 'bar class' : 'bar' };
}

/** Lines between a line and that of the time; without a time all lines are equally far. */
const distance = (i: number, at: number): number => (at < 0 ? 2 : Math.abs(i - at));

/** @param above over the headline, where only a class tells a name */
function cellCandidates(line: Line, far: number, above: boolean, now: Date): Candidate[] {
  return line.cells.flatMap((cell) => {
    const marks = marksOf(cell.el);
    const parent = cell.el.parentElement;
    const marked = NAMES_SOURCE.test(marks) ? 2 : parent && NAMES_SOURCE.test(marksOf(parent)) ? 1.5 : 0;
    // None of these can come to score enough, and reading a name takes longer than knowing this.
    const link = far > 0 && cell.el.localName === 'a';
    if ((marked === 0 && (above || far > 2 || link)) || NAMES_OTHER.test(marks)) return [];
    const value = nameIn(cell.text, now);
    if (value === undefined) return [];
    const other = /有限公司$/.test(value) ? -3 : 0;
    const near = far === 0 ? 1 : far <= 2 ? 0.2 : -0.1 * Math.min(far, 10);
    // A link without a class of its own, away from the time, is a channel or a button.
    const named = isOutlet(value) && far <= 2 && !link ? 0.8 : 0;
    const score = marked + other + near + named;
    return [{ value, score, marked: marked > 0 }];
  });
}

/** The cell's text without the time at its edge, if what stays can be a name. */
function nameIn(text: string, now: Date): string | undefined {
  const plain = fold(text);
  if (text.length > 60 || labelled(plain).length > 0) return undefined;
  let rest = text;
  for (const time of findTimes(plain, now).reverse()) {
    if (time.index > 0 && time.end < plain.length) return undefined;
    rest = rest.slice(0, time.index) + rest.slice(time.end);
  }
  const slash = /^\s*([^/]{2,12})\/([^/]{2,16})\s*$/.exec(rest);
  const reporter = /^\s*(\S{2,10}?)\s*(?:记者|記者|[/／].*(?:報導|报道|[電电])\s*$)/.exec(rest);
  const outlet = [slash?.[2], reporter?.[1]].find((part) => part !== undefined && isOutlet(part));
  const value = cleanSource(outlet ?? rest);
  if (value === undefined || PROVINCES.has(value) || NOISE.test(fold(value)) || value.length > 20) return undefined;
  return /[。!?！？，]|记者|記者|https?:|www\.|^[\w.-]+\.(?:com|cn|net|org)/i.test(value) ? undefined : value;
}

const marksOf = (el: Element): string => `${el.getAttribute('class') ?? ''} ${el.getAttribute('id') ?? ''}`.trim();

/** 公众号：甲 and the like, in the credits. */
function accountOf(around: Surroundings): Field<string> | undefined {
  for (const line of [...around.above.slice(-4), ...around.bar]) {
    const own = labelsOf(line).find((label) => label.field === 'account');
    const value = own && cleanSource(textOf(line.text, own));
    if (value) return { value, from: 'bar' };
  }
  return undefined;
}

/** ContentSource is the field that the norms for government sites' pages ask for; `article:author` names outlets in China. */
function fromMachine(head: Head): Field<string> | undefined {
  const told = head.meta('contentsource', 'source', 'mediaid');
  const value = told && cleanSource(told.value);
  return value && told ? { value, from: told.from } : undefined;
}
