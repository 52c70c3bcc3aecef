import type { Found } from '../core/complete/join-pages';
import type { Joined } from '../core/complete/walk-pages';
import { borrowHost, returnHosts } from './page-permission';

/**
 * Joins the other pages of an article after the browser's own question for its host. The engine is loaded only then.
 * @returns 'refused' where the reader said no: nothing was asked of the network
 */
export async function joinOnClick(
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: (page: number, of: number | undefined) => void,
): Promise<Joined | 'refused'> {
  try {
    if (!(await borrowHost(new URL(found.article.url).hostname))) return 'refused';
    const { joinPages } = await import('./join-pages');
    return await joinPages(found, pages, signal, onPage);
  } finally {
    await returnHosts();
  }
}
