import type { Page } from '../page';
import { collapse } from '../text';
import type { Metadata, SiteRule } from '../types';

/**
 * Reads metadata from the live page, before anything is stripped.
 * @param roots the content roots, which tell the bars above and below the article from the rest of the page
 */
export function readMetadata(page: Page, _site: SiteRule | undefined, _roots: readonly Element[]): Metadata {
  const h1 = page.root.querySelector('h1');
  const title = collapse(h1?.textContent ?? '') || collapse(page.root.querySelector('title')?.textContent ?? '');
  return title ? { title: { value: title, from: h1 ? 'h1' : 'title' } } : {};
}
