import type { Page } from '../page';
import { pageHead } from '../read/head';

/** What the page says of itself in its head. */
export interface DeclaredType {
  /** `title` and `og:title`, as far as there are any. */
  readonly titles: readonly string[];
  /** `og:type` and the types of the page's JSON-LD. */
  readonly types: readonly string[];
  /** It states when it was published. */
  readonly dated: boolean;
}

/** Names of meta elements that state a publication time. */
const DATED = [
  ...['article:published_time', 'og:release_date', 'publishdate', 'pubdate', 'datepublished'],
  ...['publishtime', 'publish_time', 'weibo:article:create_at', 'weibo: article:create_at'],
];
const LD_TYPE = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/g;
/** JSON-LD beyond this length is a catalogue, not a statement about the page. */
const LD_LENGTH = 20_000;

/** Reads title, types and times from the document's head; nothing of it is believed alone. */
export function readDeclaredType(page: Page): DeclaredType {
  const { title, meta, linked } = pageHead(page);
  const linkedTypes = linked.flatMap((text) =>
    [...text.slice(0, LD_LENGTH).matchAll(LD_TYPE)].map(([, type]) => type ?? ''),
  );
  const dated =
    meta(...DATED) !== undefined ||
    (linkedTypes.length > 0 && page.root.querySelector('[itemprop="datePublished"]') !== null);
  const told = (values: readonly string[]) => values.filter((value) => value !== '');
  const types = told([...linkedTypes, meta('og:type')?.value ?? '']);
  return { titles: told([title, meta('og:title')?.value ?? '']), types: [...new Set(types)], dated };
}
