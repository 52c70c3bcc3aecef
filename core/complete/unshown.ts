import { lazy } from '../lazy';
import { NEVER } from '../strip/data/leftovers';
import type { SafeHtml } from '../types';

/** What the chosen roots held that counts, as they were copied. */
export interface Held {
  readonly text: string;
  /** Parts of it that no article shows. */
  readonly never: readonly string[];
}

const UNITS = 0x10000;
/** White space and marks without a width. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060]$/;
const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** How often each UTF-16 unit stands in what is counted. One for all pages of a script: a new one costs more than the counting. */
const table = lazy(() => new Int32Array(UNITS));

function add(counts: Int32Array, text: string, times: 1 | -1): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    counts[unit] = (counts[unit] ?? 0) + times;
  }
}

/** What a root holds that counts. */
export function heldBy(root: Element): Held {
  const never = [...root.querySelectorAll(NEVER)].filter((el) => !el.parentElement?.closest(NEVER));
  return { text: root.textContent ?? '', never: never.map((el) => el.textContent ?? '') };
}

/**
 * How many characters of the chosen roots are neither shown nor in the ledger: 0, or the article is not said to be complete.
 * @param held of the roots, as they were copied
 * @param told everything that leaves the engine: stories and removals
 */
export function unshown({ text, never }: Held, told: readonly SafeHtml[]): number {
  const left = table().fill(0);
  add(left, text, 1);
  for (const part of never) add(left, part, -1);
  for (const html of told)
    add(
      left,
      html.replace(TAG, '').replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITY[name] ?? ''),
      -1,
    );
  let missing = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const count = left[unit] ?? 0;
    if (count <= 0) continue;
    left[unit] = 0;
    if (!BLANK.test(text.charAt(i))) missing += count;
  }
  return missing;
}
