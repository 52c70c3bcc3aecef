import type { Time } from '../core/types';

/**
 * A time in the reader's language, by the page's clock and to the page's precision, never to the second.
 * The zone is named only where it is not the reader's own.
 */
export function formatTime(time: Time, lang: string, now = new Date()): string {
  const wall = new Date(`${time.iso.slice(0, 19).replace(/(T\d\d:\d\d)$/, '$1:00')}${time.iso.length > 10 ? 'Z' : ''}`);
  if (Number.isNaN(wall.getTime())) return time.iso;
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const options = { ...day, ...(time.precision !== 'day' && clock), timeZone: 'UTC' };
  const shown = new Intl.DateTimeFormat(lang, options).format(wall);
  return time.precision === 'day' ? shown : shown + zoneNote(time.iso, now);
}

/** ` (UTC+8)` for readers elsewhere. */
function zoneNote(iso: string, now: Date): string {
  const offset = /(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  if (!offset) return '';
  const minutes = (Number(offset[2] ?? 0) * 60 + Number(offset[3] ?? 0)) * (offset[1] === '-' ? -1 : 1);
  if (minutes === -now.getTimezoneOffset()) return '';
  const rest = Math.abs(minutes) % 60;
  const hours = Math.trunc(Math.abs(minutes) / 60);
  return ` (UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''})`;
}
