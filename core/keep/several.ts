import type { Unread } from '../complete/walk-pages';
import type { FailureReason, Found, TabFailure } from '../types';

/** One page of several that are kept together. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The tab that it is open in. */
  readonly tab?: number;
}

/** Why a page is not among what is kept. `refused`: the reader did not let its host be read. `cancelled`: stopped before its turn. */
export type NotKept = FailureReason | TabFailure | Unread | 'refused' | 'cancelled' | 'timeout' | 'same';

export type ItemState =
  | { readonly is: 'waiting' | 'reading' }
  | { readonly is: 'done'; readonly found: Found }
  | { readonly is: 'failed'; readonly reason: NotKept };

export type States = ReadonlyMap<string, ItemState>;

interface Run {
  /** Gives an article or why there is none. What it throws counts as `error`. */
  readonly read: (item: Item, signal: AbortSignal) => Promise<Found | NotKept>;
  readonly atOnce: number;
  readonly signal: AbortSignal;
  /** Told of every change, and waited for: what was read is safe before the next is begun. */
  readonly onState: (id: string, state: ItemState) => Promise<void> | void;
}

/** Whether there is something left to do. */
export const isOpen = (state: ItemState | undefined): boolean =>
  state === undefined || state.is === 'waiting' || state.is === 'reading';

/**
 * Reads those that are not read yet, some at the same time, each once. One that fails keeps none of the others; after a
 * stop the rest are `cancelled`, and what is there stays.
 */
export async function readSeveral(items: readonly Item[], states: States, run: Run): Promise<void> {
  const waiting = items.filter(({ id }) => isOpen(states.get(id)));
  const work = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      if (run.signal.aborted) {
        await run.onState(item.id, { is: 'failed', reason: 'cancelled' });
        continue;
      }
      await run.onState(item.id, { is: 'reading' });
      const given = await run.read(item, run.signal).catch((): NotKept => (run.signal.aborted ? 'cancelled' : 'error'));
      const state: ItemState =
        typeof given === 'string' ? { is: 'failed', reason: given } : { is: 'done', found: given };
      await run.onState(item.id, state);
    }
  };
  await Promise.all(Array.from({ length: run.atOnce }, work));
}

/** What became of all of them. */
export interface SeveralTally {
  readonly done: number;
  readonly failed: number;
  readonly left: number;
}

export function tallyItems(items: readonly Item[], states: States): SeveralTally {
  const of = (is: ItemState['is']) => items.filter(({ id }) => states.get(id)?.is === is).length;
  const [done, failed] = [of('done'), of('failed')];
  return { done, failed, left: items.length - done - failed };
}
