import type { Time } from '../core/types';

/** A time in the reader's language, by the page's clock and to the page's precision, never to the second. */
export function formatTime(time: Time, lang: string): string {
  const wall = new Date(`${time.iso.slice(0, 19).replace(/(T\d\d:\d\d)$/, '$1:00')}${time.iso.length > 10 ? 'Z' : ''}`);
  if (Number.isNaN(wall.getTime())) return time.iso;
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const options = { ...day, ...(time.precision !== 'day' && clock), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang, options).format(wall);
}

/** `UTC+8` for readers elsewhere; undefined where the clock is the reader's own, or the page tells no time. */
export function zoneLabel(time: Time, now = new Date()): string | undefined {
  const offset = time.precision === 'day' ? null : /(?:Z|([+-])(\d\d):(\d\d))$/.exec(time.iso);
  if (!offset) return undefined;
  const minutes = (Number(offset[2] ?? 0) * 60 + Number(offset[3] ?? 0)) * (offset[1] === '-' ? -1 : 1);
  if (minutes === -now.getTimezoneOffset()) return undefined;
  const rest = Math.abs(minutes) % 60;
  const hours = Math.trunc(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
