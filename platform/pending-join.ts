import { browser } from 'wxt/browser';
import type { Found } from '../core/types';
import { hasHost, noteBorrowed } from './page-permission';
import { pendingNote } from './pending';
import { openReader } from './reader-store';
import { parseResult } from './result-schema';

/** The browser's question takes the popup's place. The article whose pages were to be joined is kept, for others to go on. */
const pending = pendingNote<Found>('session:pending-join', (asked) => {
  const found = parseResult(asked);
  return found?.ok ? found : undefined;
});
export const { note: notePendingJoin, forget: forgetPendingJoin } = pending;
export const isJoinPending = async (): Promise<boolean> => (await pending.read()) !== undefined;
/** A popup that is still there goes on by itself before this. */
const ALIVE_MS = 1000;

const hostOf = (found: Found): string => new URL(found.article.url).hostname;

/** For the background: once the reader said yes and the popup is gone, the pages are joined in a reader tab. */
export function watchPendingJoin(): void {
  browser.permissions.onAdded.addListener(async () => {
    await new Promise((resolve) => setTimeout(resolve, ALIVE_MS));
    const found = await pending.read();
    if (!found || !(await hasHost(hostOf(found)))) return;
    await forgetPendingJoin();
    await noteBorrowed(hostOf(found)); // the popup may not have come to it; what was held before is never added
    const { incognito } = await browser.windows.getLastFocused();
    await openReader({ result: found, restored: [], story: 0 }, { join: true, privately: incognito });
  });
}

/** For a popup that opens anew: whether the reader said no to this article's pages meanwhile. */
export async function refusedMeanwhile(found: Found): Promise<'refused' | undefined> {
  const asked = await pending.read();
  if (!asked || asked.article.url !== found.article.url || (await hasHost(hostOf(found)))) return undefined;
  await forgetPendingJoin();
  return 'refused';
}
