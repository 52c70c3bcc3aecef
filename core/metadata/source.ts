import type { Field } from '../types';
import { PROVINCES } from './data/places';
import { AFTER_SOURCE, NAMES_SOURCE, NO_SOURCE, NOISE } from './data/source-words';
import { fold } from './fold';
import type { Head } from './head';
import { labelled, textOf } from './labels';
import type { Line } from './lines';
import { isOutlet, isPersonName } from './names';
import type { Surroundings } from './surroundings';
import { findTimes } from './times';

/** Source as labelled, and the name that stands in the bar without a label: an account, or an outlet. */
export interface Origin {
  readonly source?: Field<string>;
  readonly account?: Field<string>;
}

const LONGEST = 30;
const AFTER_LINES = 10;

/**
 * Whence the text comes. A label in the bar is sure; then an unlabelled name near the time; then a label in the
 * credits; then what the page tells machines.
 * @param accounts true where the page belongs to a platform's account
 */
export function readOrigin(head: Head, around: Surroundings, accounts: boolean, now: Date): Origin {
  const near = [...around.bar.filter((line) => !line.hidden), ...around.above.slice(-4)];
  const named = unlabelled(around, accounts, now);
  const inBar = labelledSource(near, 'bar');
  const source =
    inBar ??
    (accounts ? undefined : named) ??
    labelledSource([...around.after.slice(0, AFTER_LINES), ...around.tail.slice(-4)], 'credits') ??
    labelledSource(
      around.bar.filter((line) => line.hidden),
      'bar',
    ) ??
    fromMachine(head);
  const account = accounts ? (named ?? accountOf(around)) : undefined;
  return { ...(source && { source }), ...(account && { account }) };
}

function labelledSource(lines: readonly Line[], from: string): Field<string> | undefined {
  for (const line of lines) {
    if (line.text.length > 120) continue;
    for (const label of labelled(line.plain)) {
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
  if (value.length < 2 || value.length > LONGEST || NO_SOURCE.test(value)) return undefined;
  return findTimes(fold(value), new Date(0)).length > 0 ? undefined : value;
}

/** A name on the line of the time, on its neighbours, or in an element whose class says that it names the source. */
function unlabelled(around: Surroundings, accounts: boolean, now: Date): Field<string> | undefined {
  const lines = [...around.above.slice(-3), ...around.bar].filter((line) => !line.hidden);
  const at = lines.findIndex((line) => line.text.length < 100 && findTimes(line.plain, now).length > 0);
  const order = at < 0 ? lines.slice(0, 8) : [at, at - 1, at + 1, at - 2, at - 3].flatMap((i) => lines[i] ?? []);
  for (const line of order) {
    if (line === around.headline || line.text.length > 100) continue;
    for (const cell of line.cells) {
      const value = nameIn(cell.text, now);
      if (value === undefined) continue;
      const marked = NAMES_SOURCE.test(marksOf(cell.el));
      const withTime = order[0] === line && at >= 0;
      if (
        isOutlet(value)
          ? withTime || marked
          : accounts
            ? marked || withTime
            : (marked || withTime) && !isPersonName(value)
      )
        return { value, from: marked ? 'bar class' : 'bar' };
    }
  }
  return undefined;
}

/** The cell's text without the time in it, if what stays can be a name. */
function nameIn(text: string, now: Date): string | undefined {
  const plain = fold(text);
  if (labelled(plain).length > 0) return undefined;
  let rest = text;
  for (const time of findTimes(plain, now).reverse()) rest = rest.slice(0, time.index) + rest.slice(time.end);
  const slash = /^\s*([^/]{2,12})\/([^/]{2,16})\s*$/.exec(rest);
  const value = cleanSource(slash?.[2] && isOutlet(slash[2]) ? slash[2] : rest);
  if (value === undefined || PROVINCES.has(value) || NOISE.test(fold(value)) || value.length > 20) return undefined;
  return /[。!?！？，]|https?:|www\./.test(value) ? undefined : value;
}

function marksOf(el: Element): string {
  const parent = el.parentElement;
  return [el, parent].map((e) => (e ? `${e.getAttribute('class') ?? ''} ${e.id}` : '')).join(' ');
}

/** 公众号：甲 and the like, in the credits. */
function accountOf(around: Surroundings): Field<string> | undefined {
  for (const line of [...around.above.slice(-4), ...around.bar]) {
    const own = labelled(line.plain).find((label) => label.field === 'account');
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
