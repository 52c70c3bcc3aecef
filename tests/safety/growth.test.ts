import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { openPage, type Page } from '../../core/page';
import { readPage } from '../../core/read/reading';
import { NOTHING, type Sanitizer } from '../../core/sanitize';
import { builtinRules } from '../../platform/builtin-rules';
import { GENERATED } from '../../scripts/lib/generated-pages';

/** Twice as much may take twice as long, not four times. */
const MOST = 3;
/** Below so many milliseconds more, noise is larger than what is measured. */
const LEAST = 100;
const GOES = 3;

/** Nodes of the smaller page, by what it has too much of; the other has twice as many. */
const KINDS: readonly (readonly [string, number])[] = [
  ['lines without end between paragraphs', 300],
  ['forms', 300],
  ['comments', 1200],
  ['one word of many characters', 2400],
  ['breaks', 300],
  ['boxes in boxes', 40], // jsdom's selectors climb from each to the top
  ['attributes', 1200],
  ['phrases between paragraphs', 300],
  ['hidden paragraphs', 300],
];

const address = 'https://news.example.com/2024/0520/12345.html';
const { window } = new JSDOM('', { url: address });

/** Without a window: what jsdom's style engine costs is not the engine's. */
const pageOf = (html: string): Page =>
  openPage(new window.DOMParser().parseFromString(html, 'text/html'), address, new Date('2024-05-21T12:00:00+08:00'));

/** In jsdom the sanitizer takes longer than all the rest; it is a library's. */
const unsanitized: Sanitizer = { ...({} as Sanitizer), htmls: (roots) => roots.map(() => NOTHING) }; // as: no other method is called here

/** Milliseconds that this process computed, whatever else the machine does. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How much longer twice as much takes, at the best of a few goes. */
function growth(html: (nodes: number) => string, nodes: number, work: (page: Page) => unknown): number {
  let least = { half: Number.POSITIVE_INFINITY, full: Number.POSITIVE_INFINITY };
  for (let go = 0; go < GOES; go++) {
    const [half, full] = [pageOf(html(nodes)), pageOf(html(2 * nodes))];
    least = {
      half: Math.min(
        least.half,
        spent(() => work(half)),
      ),
      full: Math.min(
        least.full,
        spent(() => work(full)),
      ),
    };
    if (least.full < MOST * least.half || least.full < LEAST) return 2;
  }
  return least.full / least.half;
}

describe('twice as much takes no more than thrice as long', () => {
  it.each(KINDS)('%s', { timeout: 60_000 }, (kind, nodes) => {
    const html = GENERATED[kind] ?? (() => '');
    const page = pageOf(html(nodes));
    expect(readPage(page).blocks.length).toBeGreaterThan(5);
    expect(growth(html, nodes, readPage)).toBeLessThan(MOST);
    expect(growth(html, nodes, (one) => declutter(one, builtinRules, unsanitized))).toBeLessThan(MOST);
  });
});
