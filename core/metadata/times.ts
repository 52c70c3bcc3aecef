import type { Time } from '../types';
import { CHINESE_DIGITS, DAYPARTS, MONTHS } from './data/time-words';
import type { Line } from './lines';

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
export interface Found extends Stamp {
  readonly index: number;
  readonly end: number;
  readonly relative: boolean;
  /** Followed by a day of the week. */
  readonly weekday: boolean;
}

const CHINA = 8 * 60;
const MINUTE = 60_000;
const PART = '上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|夜间|[ap]\\.?m\\.?';
const WEEKDAY = '(?:[\\s(]*(?:星期|周|週|礼拜)[一二三四五六日天]\\)?)?';
const CLOCK =
  `(?:(?<part>${PART})?\\s*(?<hour>[01]?\\d|2[0-4])\\s*[:时時点點]\\s*(?<minute>[0-5]\\d)` +
  `(?:\\s*[:分]\\s*(?<second>[0-5]\\d)(?:\\.\\d{1,9})?秒?|分)?(?:\\s*(?<late>[ap]\\.?m\\.?)(?![a-z]))?` +
  `(?:\\s*(?<zone>Z(?![a-z])|GMT|UTC|[+-][01]\\d:?[0-5]\\d))?)`;
const CLOCK_NAME = '(?:(?:HKT|CST|北京时间|北京時間|香港时间|台北時間)\\s*)?';
const AFTER_DATE = `${WEEKDAY}(?:[T\\s,·|]*${CLOCK_NAME}${CLOCK})?`;
const AFTER_DATE_CLOCK = `${WEEKDAY}[T\\s,·|]*${CLOCK_NAME}${CLOCK}`;
const FULL = `(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\s*(?:年|[-/.])\\s*(?<month>1[0-2]|0?[1-9])\\s*(?:月|[-/.])\\s*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d(?!\\d?:))\\s*日?`;
const ROC = `(?:民國|民国|中華民國)\\s*(?<roc>\\d{2,3})\\s*年\\s*(?<month>1[0-2]|0?[1-9])\\s*月\\s*(?<day>3[01]|[12]\\d|0?[1-9])\\s*日`;
const SHORT_YEAR = `(?<![\\d.])(?<short>\\d\\d)[-/.年](?<month>1[0-2]|0?[1-9])[-/.月](?<day>3[01]|[12]\\d|0?[1-9])日?`;
const NO_YEAR = `(?<![\\d./-])(?<month>1[0-2]|0?[1-9])\\s*[-/月.]\\s*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d(?!\\d?:))\\s*日?`;
const ENGLISH = `(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)`;
const ENGLISH_DAY_FIRST = `(?<![\\d])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(?<year>(?:19|20)\\d\\d)`;
const HAN_NUMERALS = `(?<hanYear>[一二][〇零○Ｏ一二三四五六七八九]{3})年(?<hanMonth>[正元一二三四五六七八九十]{1,2})月(?<hanDay>[一二三四五六七八九十]{1,3})日`;
const AGO =
  '(?<count>\\d{1,3}|[一二两三四五六七八九十半])\\s*个?\\s*(?<unit>秒钟?|秒鐘|分钟|分鐘|分|小时|小時|天|日)(?:以?前|之前)';
const DAYS_BACK = `(?<back>今天|今日|昨天|昨日|前天)\\s*(?:${CLOCK})?`;
const JUST_NOW = '(?<now>刚刚|剛剛|刚才)';

/** Most telling form first: where two begin at one place, the earlier in this list is taken. */
const FORMS: readonly RegExp[] = [
  FULL + AFTER_DATE,
  ROC + AFTER_DATE,
  ENGLISH + AFTER_DATE,
  ENGLISH_DAY_FIRST + AFTER_DATE,
  HAN_NUMERALS + AFTER_DATE,
  SHORT_YEAR + AFTER_DATE_CLOCK,
  NO_YEAR + AFTER_DATE_CLOCK,
  AGO,
  DAYS_BACK,
  JUST_NOW,
].map((source) => new RegExp(source, 'gi'));

/** Most lines are ruled out by this before ten patterns are tried. */
const MAY_HOLD_TIME = /\d|[刚剛昨前]|今[天日]|[年月]/;

/**
 * Every date and time in a folded text, first to last, none inside another.
 * A month and day count without a year only together with a clock time.
 * @param now for relative forms, which are read in China's time
 */
export function findTimes(plain: string, now: Date): Found[] {
  if (!MAY_HOLD_TIME.test(plain)) return [];
  const all = FORMS.flatMap((form, rank) =>
    [...plain.matchAll(form)].flatMap((match) => {
      const stamp = toStamp(match.groups ?? {}, now);
      const end = match.index + match[0].length;
      const weekday = /(?:星期|周|週|礼拜)[一二三四五六日天]/.test(match[0]);
      return stamp ? [{ ...stamp, index: match.index, end, weekday, rank }] : [];
    }),
  ).sort((a, b) => a.index - b.index || a.rank - b.rank);
  const found: Found[] = [];
  let covered = -1;
  for (const { rank: _, ...one } of all) {
    if (one.index < covered) continue;
    covered = one.end;
    found.push(one);
  }
  return found;
}

const known = new WeakMap<Line, readonly Found[]>();

/** The times of a line, read once: readers of several fields ask for them. `now` is one page's, and so are its lines. */
export function timesOf(line: Line, now: Date): readonly Found[] {
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
  return { year, month, day, ...clock(g), relative: false };
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

function clock(g: Groups): Partial<Stamp> {
  if (g.hour === undefined || g.minute === undefined) return {};
  const part = DAYPARTS[(g.part ?? g.late ?? '').toLowerCase()];
  let hour = Number(g.hour);
  if (part === 'pm' && hour < 12) hour += 12;
  if (part === 'noon' && hour < 11) hour += 12;
  if (part === 'am' && hour === 12) hour = 0;
  if (hour === 24) hour = 0;
  const offset = offsetOf(g.zone);
  return {
    hour,
    minute: Number(g.minute),
    ...(g.second !== undefined && { second: Number(g.second) }),
    ...(offset !== undefined && { offset }),
  };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function relative(g: Groups, now: Date): Stamp {
  if (g.back) {
    const days = /^今/.test(g.back) ? 0 : /^昨/.test(g.back) ? 1 : 2;
    return { ...dayOf(new Date(now.getTime() - days * 1440 * MINUTE)), ...clock(g) };
  }
  const count =
    g.count === '半' ? 0.5 : g.count === '两' ? 2 : /\d/.test(g.count ?? '') ? Number(g.count) : han(g.count);
  const unit = g.unit ?? '';
  if (/[天日]/.test(unit)) return dayOf(new Date(now.getTime() - count * 1440 * MINUTE));
  const minutes = g.now ? 0 : /^秒/.test(unit) ? count / 60 : /^分/.test(unit) ? count : count * 60;
  const then = new Date(now.getTime() - minutes * MINUTE);
  const local = new Date(then.getTime() + CHINA * MINUTE);
  return { ...dayOf(then), hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}

function dayOf(date: Date): Stamp {
  const local = new Date(date.getTime() + CHINA * MINUTE);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A complete stamp as a `Time`; UTC+8 unless it says otherwise. Undefined without a year. */
export function toTime(stamp: Stamp): Time | undefined {
  if (stamp.year === undefined) return undefined;
  const date = `${stamp.year}-${two(stamp.month)}-${two(stamp.day)}`;
  if (stamp.hour === undefined || stamp.minute === undefined) return { iso: date, precision: 'day' };
  const offset = stamp.offset ?? CHINA;
  const seconds = stamp.second ?? 0;
  const utc = Date.UTC(stamp.year, stamp.month - 1, stamp.day, stamp.hour, stamp.minute, seconds) - offset * MINUTE;
  const local = new Date(utc + CHINA * MINUTE).toISOString().slice(0, 19);
  return { iso: `${local}+08:00`, precision: stamp.second === undefined ? 'minute' : 'second' };
}
