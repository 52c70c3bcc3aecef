import createDOMPurify from 'dompurify';
import { canJoin } from '../core/complete/walk-pages';
import { declutter } from '../core/declutter';
import type { Item, NotKept } from '../core/keep/several';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import type { Found } from '../core/types';
import { extractTab } from './extract-tab';
import { fetchPage } from './fetch-page';
import { joinPages } from './join-pages';
import { rulesWithOwn } from './rules-with-own';
import { isLive } from './several-tabs';
import { failureOfUrl } from './tab-failure';

/** Longest time for one page with all that belongs to it, in milliseconds. */
const PATIENCE = 60_000;
/** Longest time for a tab to answer: a page whose script runs on and on never does. */
const TAB_PATIENCE = 20_000;

async function readAddress(url: string, signal: AbortSignal): Promise<Found | NotKept> {
  const fetched = await fetchPage(url, signal);
  if (typeof fetched === 'string') return fetched;
  const sanitizer = createSanitizer(createDOMPurify(window), () => fetched.url);
  const result = declutter(openPage(fetched.doc, fetched.url, new Date()), await rulesWithOwn(fetched.url), sanitizer);
  return result.ok ? result : result.reason;
}

const after = (ms: number): Promise<'timeout'> => new Promise((resolve) => setTimeout(() => resolve('timeout'), ms));

async function readTab(id: number, url: string, signal: AbortSignal): Promise<Found | NotKept> {
  // One that was put away would have to be loaded again, with all its scripts: its address tells the same.
  if (!(await isLive(id))) return readAddress(url, signal);
  const outcome = await Promise.race([extractTab({ id, url }, false), after(TAB_PATIENCE)]);
  if (outcome === 'timeout') return outcome;
  return outcome.ok ? outcome : outcome.reason;
}

/** An article that goes over several pages is kept whole, as far as they come. */
async function wholeOf(found: Found, signal: AbortSignal): Promise<Found> {
  if (!canJoin(found)) return found;
  const joined = await joinPages(found, 1, signal, () => undefined).catch(() => undefined);
  return joined?.found ?? found;
}

/**
 * Reads one of several pages: in its tab as the reader sees it, or by its address. The permission for its host must be there.
 * @returns the article, or why there is none
 */
export async function readItem({ url, tab }: Item, signal: AbortSignal): Promise<Found | NotKept> {
  const outside = failureOfUrl(url);
  if (outside) return outside;
  if (!/^https?:/i.test(url)) return 'restricted';
  const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const found = await (tab === undefined ? readAddress(url, limited) : readTab(tab, url, limited));
  if (typeof found !== 'string') return wholeOf(found, limited);
  return signal.aborted ? 'cancelled' : limited.aborted ? 'timeout' : found;
}
