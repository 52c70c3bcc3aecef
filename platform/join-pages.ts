import createDOMPurify from 'dompurify';
import { type Joined, walkPages } from '../core/complete/walk-pages';
import { createSanitizer } from '../core/sanitize';
import type { Found } from '../core/types';
import { readFetched } from './read-fetched';

/** Fetches and joins the other pages of an article; its host's permission must be there. See `walkPages`. */
export function joinPages(
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: (page: number, of: number | undefined) => void,
): Promise<Joined> {
  const sanitizer = createSanitizer(createDOMPurify(window), () => found.article.url);
  return walkPages(found, { read: readFetched(sanitizer), sanitizer, signal, onPage }, pages);
}
