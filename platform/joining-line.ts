import { browser } from 'wxt/browser';
import { returnHosts } from './page-permission';
import { isJoinPending } from './pending-join';

/** Name of the connection that a page of ours holds while it joins pages. */
const NAME = 'joining';

/** Joins, and gives back the permission that was borrowed for it: here, or, where the page is closed first, in the background. */
export async function whileJoining<T>(join: () => Promise<T>): Promise<T> {
  const line = browser.runtime.connect({ name: NAME });
  try {
    return await join();
  } finally {
    await returnHosts();
    line.disconnect();
  }
}

/**
 * For the background: what a closed page had borrowed is given back. Where the browser's question closed it, the reader
 * has yet to answer, and pending-join.ts goes on from there. A background that was stopped meanwhile misses the end of a
 * line: then the next start of the browser, or the next joining, gives back.
 */
export function watchJoining(): void {
  const giveBack = async () => {
    if (!(await isJoinPending())) await returnHosts();
  };
  browser.runtime.onConnect.addListener((line) => {
    if (line.name === NAME) line.onDisconnect.addListener(() => void giveBack());
  });
  browser.runtime.onStartup.addListener(() => void returnHosts());
}
