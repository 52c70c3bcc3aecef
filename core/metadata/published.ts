import {
  ANY_TIME_BEFORE,
  MODIFIED_AFTER,
  MODIFIED_BEFORE,
  OTHER_BEFORE,
  PUBLISHED_BEFORE,
} from '../facts/data/time-words';
import { fold } from '../facts/fold';
import { type FoundStamp, findTimes, type Stamp, timesOf, toTime, type Zone } from '../facts/times';
import { lazy } from '../lazy';
import type { Page } from '../page';
import type { Head } from '../read/head';
import type { Field, SiteRule, Time } from '../types';
import type { PageLine } from './lines';
import { machineTime, stampOf, stateTime, urlDate } from './machine-time';
import type { InfoSurroundings } from './surroundings';
import { zoneOf } from './zone';

export interface Times {
  readonly publishedTime?: Field<Time>;
  readonly modifiedTime?: Field<Time>;
}

/** A time on the page with what its line says of it. */
interface Shown extends FoundStamp {
  readonly kind: 'published' | 'modified' | 'plain';
  readonly from: string;
  /** Its label may be that of any time, and it stands where the article's own text may stand. */
  readonly doubtful?: boolean;
}

const LONGEST_LINE = 120;

/** Times that the page tells elsewhere. Asked only where a shown one leaves something open. */
type Known = () => readonly Stamp[];

const present = (stamps: readonly (Stamp | undefined)[]): readonly Stamp[] =>
  stamps.filter((stamp) => stamp !== undefined);

/**
 * When it was published and changed. What the page shows wins, in the precision shown; what it tells machines
 * completes it (a year left out) or stands in.
 */
export function readTimes(page: Page, head: Head, around: InfoSurroundings, site?: SiteRule): Times {
  const machine = (which: 'published' | 'modified') => machineTime(head, which, page.now);
  const known = lazy(() => present([machine('published')?.stamp, machine('modified')?.stamp, urlDate(page.url)]));
  const shown = shownTimes(around, page.now);
  const zone = zoneOf(page, head, around, site, shown);
  const complete = (shown: Shown | undefined) => shown && completed(shown, known, page, zone);
  const fresh = (time: Shown) => !isClock(time, known, page.now);
  const first =
    complete(shown.find((time) => time.kind === 'published' && !time.doubtful)) ??
    complete(shown.find((time) => time.kind === 'plain' && fresh(time))) ??
    complete(shown.find((time) => time.kind === 'published'));
  const dated = first ? () => present([stampOf(first.value.iso, page.now), ...known()]) : known;
  const change = shown.find((time) => time.kind === 'modified');
  const changed = (change && completed(change, dated, page, zone)) ?? field(machine('modified'), zone);
  // A page that shows only when it was last changed shows this as its date.
  const result = first ?? complete(change) ?? field(machine('published'), zone) ?? fromUrl(page.url);
  const late = changed && result && changed.value.iso > result.value.iso ? changed : undefined;
  return { ...(result && { publishedTime: result }), ...(late && { modifiedTime: late }) };
}

const field = (told: { stamp: Stamp; from: string } | undefined, zone: Zone = 'unknown'): Field<Time> | undefined => {
  const value = told && toTime(told.stamp, zone);
  return value && told ? { value, from: told.from } : undefined;
};

function fromUrl(url: URL): Field<Time> | undefined {
  const stamp = urlDate(url);
  return stamp && field({ stamp, from: 'url' });
}

/** Times in the bar, then above the headline from the nearest up, then whole lines behind the article. */
function shownTimes(around: InfoSurroundings, now: Date): Shown[] {
  const read = (lines: readonly PageLine[], from: string) => lines.flatMap((line) => timesIn(line, from, now));
  const credits = [...around.tail.slice(-4), ...around.after.slice(0, 6)].flatMap((line) =>
    timesIn(line, 'credits', now).filter((time) => time.kind !== 'plain'),
  );
  return [
    ...read(around.shown, 'bar'),
    ...[...around.above].reverse().flatMap((line) => {
      const dated = timesIn(line, 'above', now).filter((time) => time.year !== undefined);
      return dated.length > 0 && line.hidden ? [] : dated;
    }),
    ...read(around.veiled, 'bar'),
    ...credits,
  ];
}

function timesIn(line: PageLine, from: string, now: Date): Shown[] {
  if (line.text.length > LONGEST_LINE) return [];
  const times = timesOf(line, now);
  if (times.length === 0) return [];
  const plain = line.plain.replaceAll('\t', ' ');
  return times.flatMap((time) => {
    const before = plain.slice(Math.max(0, time.index - 16), time.index);
    if (OTHER_BEFORE.test(before) || isSentence(plain, time)) return [];
    const modified = MODIFIED_BEFORE.test(before) || MODIFIED_AFTER.test(plain.slice(time.end));
    const kind = modified ? 'modified' : PUBLISHED_BEFORE.test(before) ? 'published' : 'plain';
    return [{ ...time, from, kind, doubtful: from === 'credits' && ANY_TIME_BEFORE.test(before) }];
  });
}

/**
 * A time told in a sentence (「5月20日起，…」) is not the article's. A date with a clock that begins its line may have a notice
 * behind it (「2025年7月30日 14:12 来源于 甲报 可以听文章啦！」).
 */
const isSentence = (plain: string, time: FoundStamp): boolean =>
  (/[。!?;；]/.test(plain) && !opensBar(plain, time)) ||
  /^[起至到前后後,，、]|^\s*[\u3400-\u9fff]{8}/.test(plain.slice(time.end)) ||
  plain.slice(0, time.index).length > 60;

const opensBar = (plain: string, { index, end, year, hour }: FoundStamp): boolean =>
  year !== undefined &&
  hour !== undefined &&
  /^\S{0,6}\s*$/.test(plain.slice(0, index)) &&
  /^(?:\s|$|[|·])/.test(plain.slice(end));

/** Adds the year that the page tells elsewhere, or the last one in which the day had come. Drops what cannot be. */
function completed(shown: Shown, known: Known, page: Page, zone: Zone): Field<Time> | undefined {
  if (shown.relative) return relativeTime(shown, known, page, zone);
  const year = shown.year ?? yearFor(shown, known(), page.now);
  const value = toTime({ ...shown, year }, zone);
  if (!value || Date.parse(value.iso) > page.now.getTime() + 2 * 86_400_000) return undefined;
  if (shown.hour !== undefined || shown.from === 'bar') return { value, from: shown.from };
  const finer = known().find((stamp) => sameDay({ ...shown, year }, stamp) && stamp.hour !== undefined);
  return { value: (finer && toTime(finer, zone)) || value, from: shown.from };
}

/** A bare date, today's, in a header (「2026年11月23日 星期一」), or one that machines deny, is the page's calendar. */
function isClock(shown: Shown, known: Known, now: Date): boolean {
  if (shown.hour !== undefined || shown.relative) return false;
  const told = known().find((stamp) => stamp.year !== undefined);
  const local = new Date(now.getTime() + 8 * 3_600_000);
  const today = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  return told ? !sameDay(told, shown) && shown.from !== 'bar' : sameDay(today, shown) && shown.weekday;
}

const sameDay = (a: Stamp, b: Stamp): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function yearFor(shown: Stamp, known: readonly Stamp[], now: Date): number {
  const same = known.find(
    (stamp) => stamp.year !== undefined && stamp.month === shown.month && stamp.day === shown.day,
  );
  const year = same?.year ?? known.find((stamp) => stamp.year !== undefined)?.year;
  if (year !== undefined) return year;
  const local = new Date(now.getTime() + 8 * 3_600_000);
  const past = shown.month * 100 + shown.day <= (local.getUTCMonth() + 1) * 100 + local.getUTCDate();
  return local.getUTCFullYear() - (past ? 0 : 1);
}

/**
 * 「3小时前」 on a page kept for years is wrong: it counts only if nothing the page tells machines is older.
 * Otherwise the page's own state (inline scripts) or machine time is taken.
 */
function relativeTime(shown: Shown, known: Known, page: Page, zone: Zone): Field<Time> | undefined {
  const told = known().find((stamp) => stamp.hour !== undefined) ?? stateTime(page);
  const value = toTime(told ?? shown, zone);
  return value && { value, from: told ? `${shown.from}, completed` : shown.from };
}

/** For a site rule's source: the first time in a text, completed like any other. */
export function timeIn(
  text: string,
  from: string,
  page: Page,
  head: Head,
  around: InfoSurroundings,
  site: SiteRule | undefined,
): Field<Time> | undefined {
  const machine = /^\d+$/.test(text.trim()) ? stampOf(text.trim(), page.now) : undefined;
  const found = findTimes(fold(text), page.now)[0];
  const zone = zoneOf(page, head, around, site, found && found.offset !== 0 ? [found] : []);
  const whole = machine && toTime(machine, zone);
  if (whole) return { value: whole, from };
  const known = () => present([machineTime(head, 'published', page.now)?.stamp, urlDate(page.url)]);
  return found && completed({ ...found, from, kind: 'plain' }, known, page, zone);
}
