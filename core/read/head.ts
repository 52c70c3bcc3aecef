import type { Page } from '../page';
import { collapse } from '../text';
import { type ArticleData, readArticleData } from './json-ld';

/** What the page says in its head that it is about. */
export interface Declared {
  /** `og:title` and the document's title, as far as there are any. */
  readonly titles: readonly string[];
  /** `og:description`, else `description`; '' if there is none. */
  readonly description: string;
}

/** What the page says about itself to machines, read once. */
export interface Head extends Declared {
  /** The document's title, whole. */
  readonly title: string;
  /** First non-empty value of the first of these `meta` names (name, property or itemprop; lower case). */
  readonly meta: (...names: readonly string[]) => { readonly value: string; readonly from: string } | undefined;
  /** The texts of its JSON-LD blocks. */
  readonly linked: readonly string[];
  /** The article described there, if any. */
  readonly data: ArticleData;
}

/** Icons have titles too. */
const SVG = 'http://www.w3.org/2000/svg';

const known = new WeakMap<Page, Head>();

/** The head of a page, read when it is first asked for, once. */
export function pageHead(page: Page): Head {
  const head = known.get(page) ?? readHead(page);
  known.set(page, head);
  return head;
}

function readHead(page: Page): Head {
  const values = new Map<string, string>();
  for (const el of page.root.querySelectorAll('meta[content]')) {
    const value = collapse(el.getAttribute('content') ?? '');
    if (value === '') continue;
    for (const attr of ['property', 'name', 'itemprop']) {
      const name = el.getAttribute(attr);
      const key = name ? collapse(name).toLowerCase() : '';
      if (key !== '' && !values.has(key)) values.set(key, value);
    }
  }
  const meta: Head['meta'] = (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined) return { value, from: `meta[${name}]` };
    }
    return undefined;
  };
  const element = [...page.root.getElementsByTagName('title')].find((el) => el.namespaceURI !== SVG);
  const title = collapse(element?.textContent ?? '');
  const linked = [...page.root.querySelectorAll('script[type="application/ld+json" i]')].map(
    (el) => el.textContent ?? '',
  );
  return {
    title,
    titles: [meta('og:title')?.value ?? '', title].filter((one) => one !== ''),
    description: meta('og:description', 'description')?.value ?? '',
    meta,
    linked,
    data: readArticleData(linked),
  };
}
