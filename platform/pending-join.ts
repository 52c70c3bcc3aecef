import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Found } from '../core/complete/join-pages';
import { hasHost, noteBorrowed } from './page-permission';
import { openReader } from './reader-store';
import { parseResult } from './result-schema';

interface Pending {
  readonly found: Found;
  /** Milliseconds since 1970. */
  readonly asked: number;
}

/** The browser's question takes the popup's place. The article whose pages were to be joined is kept, for others to go on. */
const KEY = 'session:pending-join';
const item = storage.defineItem<Pending | null>(KEY, { fallback: null, version: 1 });
/** An answer later than this belongs to another question. */
const STALE_MS = 10 * 60_000;
/** A popup that is still there goes on by itself before this. */
const ALIVE_MS = 1000;

/**
 * Written straight to the storage: an item waits a turn first, and with the browser's question asked in between, its popup
 * could be gone before the note was sent.
 */
export const notePendingJoin = (found: Found): Promise<void> => {
  const pending: Pending = { found, asked: Date.now() };
  return storage.setItem(KEY, pending);
};

export const forgetPendingJoin = (): Promise<void> => item.setValue(null);

async function readPendingJoin(): Promise<Found | undefined> {
  const pending = await item.getValue();
  const found = pending && Date.now() - pending.asked < STALE_MS ? parseResult(pending.found) : undefined;
  return found?.ok ? found : undefined;
}

const hostOf = (found: Found): string => new URL(found.article.url).hostname;

/** For the background: once the reader said yes and the popup is gone, the pages are joined in a reader tab. */
export function watchPendingJoin(): void {
  browser.permissions.onAdded.addListener(async () => {
    await new Promise((resolve) => setTimeout(resolve, ALIVE_MS));
    const found = await readPendingJoin();
    if (!found || !(await hasHost(hostOf(found)))) return;
    await forgetPendingJoin();
    await noteBorrowed(hostOf(found)); // the popup may not have come to it; what was held before is never added
    await openReader({ result: found, restored: [], story: 0 }, true);
  });
}

/** For a popup that opens anew: whether the reader said no to this article's pages meanwhile. */
export async function refusedMeanwhile(found: Found): Promise<'refused' | undefined> {
  const asked = await readPendingJoin();
  if (!asked || asked.article.url !== found.article.url || (await hasHost(hostOf(found)))) return undefined;
  await forgetPendingJoin();
  return 'refused';
}
