import type { Result } from '../../core/types';
import { median } from './eval-table';
import type { PageBrowser } from './page-browser';
import { PEERS, type Peer, runOf } from './peers';

export type Runner = 'jingdu' | Peer;
export const RUNNERS: readonly Runner[] = ['jingdu', ...PEERS];

/** Milliseconds of processor time of one page: the first run of each, and the median of the later ones. */
export interface Timing {
  /** What chose the content root: a rule (site or family), or Readability. */
  readonly known: boolean;
  readonly first: Readonly<Record<Runner, number>>;
  readonly later: Readonly<Record<Runner, number>>;
}

/**
 * Times each runner on the open page, interleaved: every round runs all of them, beginning with another one each time,
 * forwards and backwards in turn, so that none always pays for what the same other one left to be collected.
 * Each has a world of its own and finds there, in later rounds, what it loaded in the first: ours is injected whole every
 * time, as the popup does, and leaves its engine alone; a peer's library is not loaded again. Compiling counts: a reader waits for it. Readability is timed with
 * its clone of the document. The page is laid out before, as it is when a reader clicks. Undefined where we take the page
 * for no article.
 */
export async function benchPage(
  browser: PageBrowser,
  shipped: string,
  peers: ReadonlyMap<Peer, string>,
  { rounds, turn }: { readonly rounds: number; readonly turn: number },
): Promise<Timing | undefined> {
  await browser.run({ sources: [], expression: 'document.documentElement.offsetHeight' });
  const times: Record<Runner, number[]> = { jingdu: [], readability: [], defuddle: [] };
  for (let round = 0; round < rounds; round++) {
    for (const runner of orderOf(turn + round))
      times[runner].push(await timeOf(browser, runner, sourcesOf(runner, shipped, peers, round === 0)));
  }
  const result = await browser.run<Result>({ sources: [shipped] });
  if (!result.ok) return undefined;
  const { by } = result.article.choice;
  return {
    known: by === 'site' || by === 'family',
    first: each((runner) => times[runner][0] ?? 0),
    later: each((runner) => median(times[runner].slice(1))),
  };
}

/** All of them, from another one each turn; every second turn backwards. */
export function orderOf(turn: number): readonly Runner[] {
  const first = turn % RUNNERS.length;
  const order = [...RUNNERS.slice(first), ...RUNNERS.slice(0, first)];
  return turn % 2 === 0 ? order : order.reverse();
}

/** What a runner executes in a round. @param first nothing of it is in its world yet */
export function sourcesOf(
  runner: Runner,
  shipped: string,
  peers: ReadonlyMap<Peer, string>,
  first: boolean,
): readonly string[] {
  if (runner === 'jingdu') return [shipped];
  return [...(first ? [peers.get(runner) ?? ''] : []), runOf(runner)];
}

/** By the page's thread alone, so that other programs and the way through the debugging pipe do not count; nor does what running nothing takes. */
async function timeOf(browser: PageBrowser, runner: Runner, sources: readonly string[]): Promise<number> {
  const taken = async (run: readonly string[]): Promise<number> => {
    const before = await browser.processorTime();
    await browser.run({ world: runner, sources: [...run, '0'] });
    return (await browser.processorTime()) - before;
  };
  const nothing = await taken([]);
  return Math.max(0, (await taken(sources)) - nothing);
}

export const each = <T>(value: (runner: Runner) => T): Record<Runner, T> => ({
  jingdu: value('jingdu'),
  readability: value('readability'),
  defuddle: value('defuddle'),
});
