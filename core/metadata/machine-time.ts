import { fold } from '../facts/fold';
import { findTimes, type Stamp } from '../facts/times';
import type { Page } from '../page';
import type { Head } from '../read/head';
import { MODIFIED_META, PUBLISHED_META, STATE_TIME } from './data/machine-time-names';

/** What `meta` and JSON-LD say, unless it lies in the future. */
export function machineTime(
  head: Head,
  which: 'published' | 'modified',
  now: Date,
): { readonly stamp: Stamp; readonly from: string } | undefined {
  const meta = head.meta(...(which === 'published' ? PUBLISHED_META : MODIFIED_META));
  const data = which === 'published' ? head.data.published : head.data.modified;
  for (const told of [meta, data === undefined ? undefined : { value: data, from: 'ld+json' }]) {
    const stamp = told && stampOf(told.value, now);
    if (stamp && told) return { stamp, from: told.from };
  }
  return undefined;
}

/** A date as machines write it: any form that readers get, or seconds or milliseconds since 1970. */
export function stampOf(text: string, now: Date): Stamp | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const utc = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    const part = (from: number, to: number) => Number(utc.toISOString().slice(from, to));
    return {
      year: part(0, 4),
      month: part(5, 7),
      day: part(8, 10),
      hour: part(11, 13),
      minute: part(14, 16),
      second: part(17, 19),
      offset: 0,
    };
  }
  const found = findTimes(fold(text), now)[0];
  return found?.year !== undefined && !found.relative && found.year <= now.getUTCFullYear() + 1 ? found : undefined;
}

const IN_PATH = /\/((?:19|20)\d\d)[-/_]?(1[0-2]|0[1-9])[-/_]?(3[01]|[12]\d|0[1-9])(?=[/_.-]|$|\D)/;
const NETEASE = /\/(\d\d)\/(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])\/\d\d\//;
const IN_NAME = /[/t_-]((?:19|20)\d\d)(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])[A-Z_.\d-]/;

/** The day that the address names: `/2024-05/20/`, `/20240520/`, `/2024/0520/`, `t20240520_1`. */
export function urlDate(url: URL): Stamp | undefined {
  const path = url.pathname.replace(/(\d{4})-(\d\d)\/(\d\d)\//, '$1/$2/$3/');
  const match = IN_PATH.exec(path) ?? IN_NAME.exec(path);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const short = NETEASE.exec(path);
  return short ? { year: 2000 + Number(short[1]), month: Number(short[2]), day: Number(short[3]) } : undefined;
}

const LONGEST_SCRIPT = 2_000_000;

/** The publishing time in the page's inline state. Only asked where the page shows a relative time. */
export function stateTime(page: Page): Stamp | undefined {
  for (const script of page.root.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const value = text.length > LONGEST_SCRIPT ? undefined : STATE_TIME.exec(text)?.[1];
    const stamp = value && stampOf(value, page.now);
    if (stamp) return stamp;
  }
  return undefined;
}
