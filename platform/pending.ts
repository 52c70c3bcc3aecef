import { storage } from '@wxt-dev/storage';

/** An answer later than this belongs to another question. */
const STALE_MS = 10 * 60_000;

interface Note {
  readonly asked: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What was asked for and has not been answered, as far as anybody has told. */
export interface Pending<T> {
  readonly note: (asked: T) => Promise<void>;
  readonly read: () => Promise<T | undefined>;
  readonly forget: () => Promise<void>;
  /** Calls back when something is asked for, in whichever of our pages. */
  readonly watch: (asked: () => void) => void;
}

/**
 * A permission prompt may close the popup that asked. What it asked for is noted down first, for others to finish.
 * @param key where it is kept, with its area: only one question at a time is noted
 * @param parse what was asked for, if the note can be read
 */
export function pendingNote<T>(
  key: `local:${string}` | `session:${string}`,
  parse: (asked: unknown) => T | undefined,
): Pending<T> {
  const item = storage.defineItem<Note | null>(key, { fallback: null, version: 1 });
  return {
    // Written straight to the storage: an item waits a turn first, and with the browser's question asked in between, the
    // popup could be gone before the note was sent.
    note: (asked) => storage.setItem<Note>(key, { asked, at: Date.now() }),
    read: async () => {
      const noted = await item.getValue();
      return noted && Date.now() - noted.at < STALE_MS ? parse(noted.asked) : undefined;
    },
    forget: () => item.setValue(null),
    watch: (asked) => void item.watch((note) => note && asked()),
  };
}
