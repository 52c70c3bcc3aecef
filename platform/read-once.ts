import createDOMPurify from 'dompurify';
import type { Unread } from '../core/complete/walk-pages';
import { createSanitizer } from '../core/sanitize';
import type { Found } from '../core/types';
import { readFetched } from './read-fetched';

/** Fetches one page and reads it; its host's permission must be there. */
export const readOnce = (url: string): Promise<Found | Unread> =>
  readFetched(createSanitizer(createDOMPurify(window), () => url))(url, new AbortController().signal);
