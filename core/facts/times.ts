import type { Time } from '../types';
import { FORMS, MAY_HOLD_TIME } from './data/time-forms';
import { AMERICAN_CLOCKS, CHINESE_DIGITS, DAYPARTS, MONTHS, ZONE_NAMES } from './data/time-words';
import type { InfoText } from './info-text';
import { offsetIn } from './zone-offset';

/** A date or time as a page writes it; what it leaves out is undefined. */
export interface Stamp {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC, where written. */
  readonly offset?: number;
}

/** A stamp and where in the text it stands. `relative`: counted back from now (3小时前, 昨天). */
export interface FoundStamp extends Stamp {
  readonly index: number;
  readonly end: number;
  readonly relative: boolean;
  /** Followed by a day of the week. */
  readonly weekday: boolean;
}

/** China's time, in minutes east of UTC. */
export const CHINA = 8 * 60;
/** In which zone a page shows its clocks: minutes east of UTC. */
export type Zone = number | 'unknown';
const MINUTE = 60_000;
/** The patterns of the forms, made when first asked for: few pages need many of them. */
const made: RegExp[] = [];
const OF_WEEK = /(?:星期|周|週|礼拜)[一二三四五六日天]/;

/**
 * Every date and time in a folded text, first to last, none inside another.
 * A month and day count without a year only together with a clock time.
 * @param now for relative forms, which are read in China's time
 */
export function findTimes(plain: string, now: Date): FoundStamp[] {
  if (!MAY_HOLD_TIME.test(plain)) return [];
  const all: (FoundStamp & { readonly rank: number })[] = [];
  FORMS.forEach(({ source, hint }, rank) => {
    if (!hint.test(plain)) return;
    made[rank] ??= new RegExp(source, 'gi');
    const form = made[rank];
    for (let match = form.exec(plain); match; match = form.exec(plain)) {
      const stamp = toStamp(match.groups ?? {}, now);
      const end = match.index + match[0].length;
      if (stamp) all.push({ ...stamp, index: match.index, end, weekday: OF_WEEK.test(match[0]), rank });
    }
  });
  all.sort((a, b) => a.index - b.index || a.rank - b.rank);
  const found: FoundStamp[] = [];
  let covered = -1;
  for (const { rank: _, ...one } of all) {
    if (one.index < covered) continue;
    covered = one.end;
    found.push(one);
  }
  return found;
}

const known = new WeakMap<InfoText, readonly FoundStamp[]>();

/** The times of a line, read once: readers of several fields ask for them. `now` is one page's, and so are its lines. */
export function timesOf(line: InfoText, now: Date): readonly FoundStamp[] {
  const found = known.get(line) ?? findTimes(line.plain, now);
  known.set(line, found);
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toStamp(g: Groups, now: Date): (Stamp & { relative: boolean }) | undefined {
  if (g.now || g.unit || g.back) return { ...relative(g, now), relative: true };
  const year = yearOf(g);
  const month = g.month
    ? Number(g.month)
    : g.name
      ? MONTHS.indexOf(g.name.slice(0, 3).toLowerCase()) + 1
      : han(g.hanMonth);
  const day = g.day ? Number(g.day) : han(g.hanDay);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year, month, day, ...clock(g, { year, month, day }), relative: false };
}

function yearOf(g: Groups): number | undefined {
  if (g.year) return Number(g.year);
  if (g.roc) return Number(g.roc) + 1911;
  if (g.short) return 2000 + Number(g.short);
  if (g.hanYear) return Number([...g.hanYear].map((digit) => CHINESE_DIGITS[digit] ?? 0).join(''));
  return undefined;
}

/** Chinese numerals up to thirty-one. */
function han(text: string | undefined): number {
  if (!text) return 0;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (char: string | undefined, empty: number) =>
    char === undefined || char === '' ? empty : char === '正' || char === '元' ? 1 : (CHINESE_DIGITS[char] ?? 0);
  return digit(tens, 1) * 10 + digit(ones, 0);
}

/** @param date the day, for clocks that change with the season */
function clock(g: Groups, date: Stamp): Partial<Stamp> {
  if (g.hour === undefined || g.minute === undefined) return {};
  const part = DAYPARTS[(g.part ?? g.late ?? '').toLowerCase()];
  let hour = Number(g.hour);
  if (part === 'pm' && hour < 12) hour += 12;
  if (part === 'noon' && hour < 11) hour += 12;
  if (part === 'am' && hour === 12) hour = 0;
  if (hour === 24) hour = 0;
  const offset = offsetOf(g.zone ?? g.zoned, date);
  return {
    hour,
    minute: Number(g.minute),
    ...(g.second !== undefined && { second: Number(g.second) }),
    ...(offset !== undefined && { offset }),
  };
}

function offsetOf(zone: string | undefined, date: Stamp): number | undefined {
  if (!zone) return undefined;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  const name = zone.toLowerCase().replace(/\s/g, '');
  const american = AMERICAN_CLOCKS[name];
  if (american) return offsetIn(american, new Date(clockOf(date)));
  if (!match) return ZONE_NAMES[name] ?? 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function relative(g: Groups, now: Date): Stamp {
  if (g.back) {
    const days = /^今/.test(g.back) ? 0 : /^昨/.test(g.back) ? 1 : 2;
    const date = dayOf(new Date(now.getTime() - days * 1440 * MINUTE));
    return { ...date, ...clock(g, date) };
  }
  const count =
    g.count === '半' ? 0.5 : g.count === '两' ? 2 : /\d/.test(g.count ?? '') ? Number(g.count) : han(g.count);
  const unit = g.unit ?? '';
  if (/[天日]/.test(unit)) return dayOf(new Date(now.getTime() - count * 1440 * MINUTE));
  const minutes = g.now ? 0 : /^秒/.test(unit) ? count / 60 : /^分/.test(unit) ? count : count * 60;
  const then = new Date(now.getTime() - minutes * MINUTE);
  const local = new Date(then.getTime() + CHINA * MINUTE);
  return { ...dayOf(then), hour: local.getUTCHours(), minute: local.getUTCMinutes(), offset: CHINA };
}

function dayOf(date: Date): Stamp {
  const local = new Date(date.getTime() + CHINA * MINUTE);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A complete stamp as a `Time`, on the page's clock. Undefined without a year; without an offset where neither the stamp
 * nor the page tells the zone.
 */
export function toTime(stamp: Stamp, zone: Zone = CHINA): Time | undefined {
  if (stamp.year === undefined) return undefined;
  const date = `${stamp.year}-${two(stamp.month)}-${two(stamp.day)}`;
  if (stamp.hour === undefined || stamp.minute === undefined) return { iso: date, precision: 'day' };
  const shown = zone === 'unknown' ? stamp.offset : zone;
  const local = clockOf(stamp) + ((shown ?? 0) - (stamp.offset ?? shown ?? 0)) * MINUTE;
  const iso = new Date(local).toISOString().slice(0, 19) + (shown === undefined ? '' : offsetText(shown));
  return { iso, precision: stamp.second === undefined ? 'minute' : 'second' };
}

/** A stamp's clock as if it were UTC's, in milliseconds. */
export const clockOf = ({ year = 0, month, day, hour = 0, minute = 0, second = 0 }: Stamp): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
