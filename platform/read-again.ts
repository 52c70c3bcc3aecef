import type { Unread } from '../core/complete/walk-pages';
import type { Found } from '../core/types';
import { whileJoining } from './joining-line';
import { borrowHost } from './page-permission';

/** The engine is loaded only when it is needed. */
async function read(url: string): Promise<Found | Unread> {
  const { readOnce } = await import('./read-once');
  return readOnce(url);
}

/**
 * Fetches an article anew whose kept text is gone, after the browser's own question for its host. Must be called straight
 * from a click.
 * @returns 'refused' where the reader said no: nothing was asked of the network
 */
export const readAgain = (url: string): Promise<Found | Unread | 'refused'> =>
  whileJoining(async () => ((await borrowHost(new URL(url).hostname)) ? read(url) : 'refused'));
