import type { Unread } from '../core/complete/walk-pages';
import { declutter } from '../core/declutter';
import { openPage } from '../core/page';
import type { Sanitizer } from '../core/sanitize';
import type { Found } from '../core/types';
import { fetchPage } from './fetch-page';
import { rulesWithOwn } from './rules-with-own';

/** What the engine makes of the page at an address; whoever asks knows that it is an article's. */
export const readFetched =
  (sanitizer: Sanitizer) =>
  async (url: string, signal: AbortSignal): Promise<Found | Unread> => {
    const fetched = await fetchPage(url, signal);
    if (typeof fetched === 'string') return fetched;
    const page = openPage(fetched.doc, fetched.url, new Date());
    const result = declutter(page, await rulesWithOwn(fetched.url), sanitizer, { stages: { detect: false } });
    return result.ok ? result : 'unreadable';
  };
