import type { Result } from '../../core/types';
import { GENERATED } from './generated-pages';
import { PageBrowser } from './page-browser';
import { runOf } from './peers';

/** So many times as long as Readability, and for twice as much, is too long; below the least nobody waits. */
const MOST = { ratio: 3, growth: 3 };
const LEAST_MS = 300;

interface Measured {
  readonly name: string;
  readonly jingdu: number;
  readonly half: number;
  readonly readability: number;
  /** `ok`, or why there is no article. */
  readonly outcome: string;
}

const isTooSlow = ({ jingdu, half, readability }: Measured): boolean =>
  jingdu > LEAST_MS && (jingdu > MOST.ratio * readability || (half > LEAST_MS / 4 && jingdu > MOST.growth * half));

/**
 * Times pages that have too much of one thing, of so many nodes and of half as many: what takes twice as long for twice as
 * much grows with the page. Each is told of as soon as it is measured.
 * @returns false if some take too long, or end in an exception
 */
export async function benchGenerated(
  shipped: string,
  readability: string,
  { only, nodes }: { readonly only: string; readonly nodes: number },
): Promise<boolean> {
  const slow: string[] = [];
  console.log(`milliseconds of one first run each, on pages of ${nodes} nodes and of half as many`);
  for (const [name, page] of Object.entries(GENERATED).filter(([known]) => known.includes(only))) {
    const one = await measure(name, page, nodes, [shipped, readability]);
    const { jingdu, half, readability: peer, outcome } = one;
    const [ratio, growth] = [jingdu / peer, jingdu / half].map((value) => value.toFixed(1));
    const late = isTooSlow(one) || outcome === 'error';
    if (late) slow.push(name);
    console.log(
      `${late ? 'SLOW' : 'ok  '} ${name.padEnd(40)} ${jingdu.toFixed(0).padStart(6)} ms  readability ${peer.toFixed(0).padStart(6)} ms  x${ratio}  n to 2n x${growth}  ${outcome}`,
    );
  }
  console.log(`${slow.length} of ${Object.keys(GENERATED).length} kinds take too long`);
  return slow.length === 0;
}

async function measure(
  name: string,
  page: (nodes: number) => string,
  nodes: number,
  [shipped, readability]: readonly [string, string],
): Promise<Measured> {
  const browser = await PageBrowser.launch();
  try {
    const half = await timeIn(browser, page(nodes / 2), [shipped]);
    const full = await timeIn(browser, page(nodes), [shipped]);
    const peer = await timeIn(browser, page(nodes), [readability, `(${runOf('readability')}, {})`]);
    return { name, jingdu: full.ms, half: half.ms, readability: peer.ms, outcome: full.outcome };
  } finally {
    await browser.close();
  }
}

async function timeIn(browser: PageBrowser, html: string, sources: readonly string[]) {
  const laidOut = { sources: [], expression: 'document.documentElement.offsetHeight' };
  const opened = await browser
    .open({ url: 'https://news.example/1.html', body: Buffer.from(html), charset: 'utf-8' })
    .then(() => browser.run(laidOut))
    .catch(() => undefined); // the browser itself may take too long for it: a row of its own, not the end of all
  const began = performance.now();
  const result =
    opened === undefined ? undefined : await browser.run<Partial<Result>>({ sources }).catch(() => undefined);
  const ms = performance.now() - began;
  return { ms, outcome: result === undefined ? 'error' : 'reason' in result ? String(result.reason) : 'ok' };
}
