import type { Result } from '../../core/types';
import { median } from './eval-table';
import type { PageBrowser } from './page-browser';
import { PEERS, type Peer, runOf } from './peers';

export type Runner = 'jingdu' | Peer;
export const RUNNERS: readonly Runner[] = ['jingdu', ...PEERS];

/** Milliseconds of one page: the first run of each, and the median of the later ones. */
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
 * time, as the popup does, and leaves its engine alone; a peer's library is not loaded again. Readability is timed with
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

/**
 * The clock starts with the script's first line: how the text gets there and is compiled is not counted. (A clock of its own before
 * counted the way through the debugging pipe, which took longer than the script.)
 */
const timeOf = (browser: PageBrowser, runner: Runner, sources: readonly string[]): Promise<number> =>
  browser.run<number>({
    world: runner,
    sources: ['var jingduBegan = performance.now()', ...sources, 'performance.now() - jingduBegan'],
  });

export const each = <T>(value: (runner: Runner) => T): Record<Runner, T> => ({
  jingdu: value('jingdu'),
  readability: value('readability'),
  defuddle: value('defuddle'),
});
