import type { Joined } from '../core/complete/walk-pages';
import type { Found } from '../core/types';
import { whileJoining } from './joining-line';
import { borrowHost, hasHost } from './page-permission';
import { forgetPendingJoin, notePendingJoin } from './pending-join';

type OnPage = (page: number, of: number | undefined) => void;

/** The engine is loaded only when it is needed. */
async function run(found: Found, pages: number, signal: AbortSignal, onPage: OnPage): Promise<Joined> {
  const { joinPages } = await import('./join-pages');
  return joinPages(found, pages, signal, onPage);
}

/**
 * Joins the other pages of an article after the browser's own question for its host. Must be called straight from a
 * click.
 * @returns 'refused' where the reader said no: nothing was asked of the network
 */
export async function joinOnClick(
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: OnPage,
): Promise<Joined | 'refused'> {
  return whileJoining(async () => {
    const noted = notePendingJoin(found);
    const granted = await borrowHost(new URL(found.article.url).hostname);
    await noted;
    await forgetPendingJoin();
    return granted ? run(found, pages, signal, onPage) : 'refused';
  });
}

/** The same where the question was asked and answered before. */
export async function joinGranted(
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: OnPage,
): Promise<Joined | undefined> {
  if (!(await hasHost(new URL(found.article.url).hostname))) return undefined;
  return whileJoining(() => run(found, pages, signal, onPage));
}
