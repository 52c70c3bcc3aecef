import type { Page } from '../page';
import { pageHead } from './head';

/** What the page says in its head that it is about. */
export interface Declared {
  /** `og:title` and the document's title, as far as there are any. */
  readonly titles: readonly string[];
  /** `og:description`, else `description`; '' if there is none. */
  readonly description: string;
}

export function readDeclared(page: Page): Declared {
  const { title, meta } = pageHead(page);
  const titles = [meta('og:title')?.value ?? '', title];
  return {
    titles: titles.filter((one) => one !== ''),
    description: meta('og:description', 'description')?.value ?? '',
  };
}
