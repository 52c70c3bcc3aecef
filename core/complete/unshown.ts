import { NEVER } from '../strip/data/leftovers';
import type { SafeHtml } from '../types';

/** How often each UTF-16 unit stands in a text; white space and marks without a width are not told apart from nothing. */
export type Tally = Uint32Array;

const UNITS = 0x10000;
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060]$/;
const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function add(tally: Tally, text: string, times: 1 | -1): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    tally[unit] = (tally[unit] ?? 0) + times;
  }
}

/** What a root holds that counts. */
export function tallyOf(root: Element): Tally {
  const tally = new Uint32Array(UNITS);
  add(tally, root.textContent ?? '', 1);
  for (const el of root.querySelectorAll(NEVER))
    if (!el.parentElement?.closest(NEVER)) add(tally, el.textContent ?? '', -1);
  return tally;
}

/**
 * How many characters of the chosen roots are neither shown nor in the ledger: 0, or the article is not said to be complete.
 * @param held of the roots, as they were copied
 * @param told everything that leaves the engine: stories and removals
 */
export function unshown(held: Tally, told: readonly SafeHtml[]): number {
  const left = Int32Array.from(held);
  for (const html of told) {
    const text = html.replace(TAG, '').replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITY[name] ?? '');
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      left[unit] = (left[unit] ?? 0) - 1;
    }
  }
  let missing = 0;
  left.forEach((count, unit) => {
    if (count > 0 && !BLANK.test(String.fromCharCode(unit))) missing += count;
  });
  return missing;
}
