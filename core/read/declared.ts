import type { Page } from '../page';
import { collapse } from '../text';

/** What the page says in its head that it is about. */
export interface Declared {
  /** `og:title` and the document's title, as far as there are any. */
  readonly titles: readonly string[];
  /** `og:description`, else `description`; '' if there is none. */
  readonly description: string;
}

export function readDeclared({ root }: Page): Declared {
  const meta = (key: string): string =>
    collapse(root.querySelector(`meta[property="${key}"],meta[name="${key}"]`)?.getAttribute('content') ?? '');
  const titles = [meta('og:title'), collapse(root.querySelector('title')?.textContent ?? '')];
  return { titles: titles.filter((title) => title !== ''), description: meta('og:description') || meta('description') };
}
