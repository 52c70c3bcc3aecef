import { CHINA, clockOf, type Stamp, type Zone } from '../facts/times';
import { offsetIn } from '../facts/zone-offset';
import type { Page } from '../page';
import type { Head } from '../read/head';
import type { SiteRule } from '../types';
import { machineTime, stampOf } from './machine-time';
import type { InfoSurroundings } from './surroundings';

const MINUTE = 60_000;
const FARTHEST = 14 * 60;
const KANA_OR_HANGUL = /[\u3040-\u30ff\uac00-\ud7af]/;

/**
 * The zone in which a page shows its clocks: what its time elements, `meta` or JSON-LD tell; else the publisher's; else
 * China's for Chinese pages. For others it is unknown.
 * @param shown times that the page shows
 */
export function zoneOf(
  page: Page,
  head: Head,
  around: InfoSurroundings,
  site: SiteRule | undefined,
  shown: readonly (Stamp & { readonly relative?: boolean })[],
): Zone {
  const told = toldTimes(page, head, around);
  const named = [
    ...shown,
    ...told.filter(({ offset }) => offset !== 0).map((stamp) => ({ ...stamp, relative: false })),
  ].find((stamp) => stamp.offset !== undefined && !stamp.relative)?.offset;
  return (
    named ??
    fromUtc(page, told, shown) ??
    (site?.timeZone ? offsetIn(site.timeZone, dateOf(shown[0] ?? told[0]) ?? page.now) : undefined) ??
    (isChinese(page, around) ? CHINA : 'unknown')
  );
}

function toldTimes(page: Page, head: Head, { bar, above }: InfoSurroundings): readonly Stamp[] {
  const elements = [...above, ...bar]
    .flatMap((line) => line.cells)
    .map(({ el }) => stampOf(el.closest('time')?.getAttribute('datetime') ?? '', page.now));
  const machine = (['published', 'modified'] as const).map((which) => machineTime(head, which, page.now)?.stamp);
  return [...elements, ...machine].filter(
    (stamp) => stamp?.offset !== undefined && stamp.hour !== undefined,
  ) as Stamp[]; // as: undefined has no offset
}

/** A clock beside the same moment in UTC. On Chinese hosts an equal one is local time that was written as UTC. */
function fromUtc(page: Page, told: readonly Stamp[], shown: readonly Stamp[]): number | undefined {
  const clocks = shown.filter(
    ({ hour, offset, year }) => hour !== undefined && offset === undefined && year !== undefined,
  );
  for (const stamp of told)
    for (const clock of clocks) {
      const minutes = Math.floor(clockOf(clock) / MINUTE) - Math.floor(clockOf(stamp) / MINUTE);
      const lies = minutes === 0 && page.url.hostname.endsWith('.cn');
      if (Math.abs(minutes) <= FARTHEST && minutes % 15 === 0 && !lies) return minutes;
    }
  return undefined;
}

const dateOf = (stamp: Stamp | undefined): Date | undefined =>
  stamp?.year === undefined ? undefined : new Date(clockOf(stamp));

function isChinese(page: Page, { headline, head }: InfoSurroundings): boolean {
  const text = `${headline?.text ?? ''}${head[0]?.text ?? ''}`;
  return (
    !KANA_OR_HANGUL.test(text) && (/\p{Script=Han}/u.test(text) || /^zh/i.test(page.root.getAttribute('lang') ?? ''))
  );
}
