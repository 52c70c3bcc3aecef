import createDOMPurify from 'dompurify';
import type { Found } from '../core/complete/join-pages';
import { type Joined, type Unread, walkPages } from '../core/complete/walk-pages';
import { declutter } from '../core/declutter';
import { openPage } from '../core/page';
import { createSanitizer, type Sanitizer } from '../core/sanitize';
import { builtinRules } from './builtin-rules';
import { fetchPage } from './fetch-page';

/** What the engine makes of the page at an address. Somebody who joins pages knows that they are an article's. */
const readWith =
  (sanitizer: Sanitizer) =>
  async (url: string, signal: AbortSignal): Promise<Found | Unread> => {
    const fetched = await fetchPage(url, signal);
    if (typeof fetched === 'string') return fetched;
    const page = openPage(fetched.doc, fetched.url, new Date());
    const result = declutter(page, builtinRules, sanitizer, { stages: { detect: false } });
    return result.ok ? result : 'unreadable';
  };

/** Fetches and joins the other pages of an article; its host's permission must be there. See `walkPages`. */
export function joinPages(
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: (page: number, of: number | undefined) => void,
): Promise<Joined> {
  const sanitizer = createSanitizer(createDOMPurify(window), () => found.article.url);
  return walkPages(found, { read: readWith(sanitizer), sanitizer, signal, onPage }, pages);
}
