import { NEVER } from '../strip/data/leftovers';
import type { SafeHtml } from '../types';

/** How often each UTF-16 unit stands in a text, and which units do. */
export interface UnitCounts {
  readonly counts: Int32Array;
  readonly units: readonly number[];
}

const UNITS = 0x10000;
/** White space and marks without a width. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060]$/;
const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function add(counts: Int32Array, text: string, times: 1 | -1): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    counts[unit] = (counts[unit] ?? 0) + times;
  }
}

/** What a root holds that counts. */
export function countUnits(root: Element): UnitCounts {
  const counts = new Int32Array(UNITS);
  const text = root.textContent ?? '';
  add(counts, text, 1);
  for (const el of root.querySelectorAll(NEVER))
    if (!el.parentElement?.closest(NEVER)) add(counts, el.textContent ?? '', -1);
  return { counts, units: unitsOf(text) };
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  const seen = new Uint8Array(UNITS);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (seen[unit] === 1) continue;
    seen[unit] = 1;
    units.push(unit);
  }
  return units;
}

/**
 * How many characters of the chosen roots are neither shown nor in the ledger: 0, or the article is not said to be complete.
 * @param held of the roots, as they were copied
 * @param told everything that leaves the engine: stories and removals
 */
export function unshown(held: UnitCounts, told: readonly SafeHtml[]): number {
  const left = held.counts.slice();
  for (const html of told) {
    const text = html.replace(TAG, '').replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITY[name] ?? '');
    add(left, text, -1);
  }
  let missing = 0;
  for (const unit of held.units) {
    const count = left[unit] ?? 0;
    if (count > 0 && !BLANK.test(String.fromCharCode(unit))) missing += count;
  }
  return missing;
}
