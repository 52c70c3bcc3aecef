import type { Page } from '../page';
import { pageHead } from '../read/head';

/** What the page says of itself in its head. */
export interface DeclaredType {
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

/** Reads types and times from the document's head; nothing of it is believed alone. */
export function readDeclaredType(page: Page): DeclaredType {
  const { meta, linked } = pageHead(page);
  const linkedTypes = linked.flatMap((text) =>
    [...text.slice(0, LD_LENGTH).matchAll(LD_TYPE)].map(([, type]) => type ?? ''),
  );
  const dated =
    meta(...DATED) !== undefined ||
    (linkedTypes.length > 0 && page.root.querySelector('[itemprop="datePublished"]') !== null);
  const types = [...linkedTypes, meta('og:type')?.value ?? ''].filter((value) => value !== '');
  return { types: [...new Set(types)], dated };
}
