import { storage } from '@wxt-dev/storage';

interface Pending {
  readonly patterns: readonly string[];
  /** Milliseconds since 1970. */
  readonly asked: number;
}

/** A permission prompt may close the popup that asked. What was being listed is noted down first, for others to finish. */
const KEY = 'local:pending-sites';
const item = storage.defineItem<Pending | null>(KEY, { fallback: null, version: 1 });
/** An answer later than this belongs to another question. */
const STALE_MS = 10 * 60_000;

/** Written straight to the storage, before the question is asked: an item waits a turn first, and the popup may be gone then. */
export const notePending = (patterns: readonly string[]): Promise<void> => {
  const pending: Pending = { patterns, asked: Date.now() };
  return storage.setItem(KEY, pending);
};

/** What was asked for and not yet answered, as far as anybody has told. */
export async function readPending(): Promise<readonly string[]> {
  const pending = await item.getValue();
  return pending && Date.now() - pending.asked < STALE_MS ? pending.patterns : [];
}

export const forgetPending = (): Promise<void> => item.setValue(null);
