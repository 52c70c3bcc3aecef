import { parse } from 'tldts';
import { siteOf } from '../../core/select/site-of';
import type { SiteRule } from '../../core/types';
import type { CorpusPage } from './corpus';

/** One of `of` parts of a corpus, counted from 1. */
export interface Fold {
  readonly part: number;
  readonly of: number;
}

/** `2/5`. @throws Error for anything else */
export function parseFold(text: string): Fold {
  const [part = Number.NaN, of = Number.NaN] = text.split('/').map(Number);
  if (!(Number.isInteger(part) && Number.isInteger(of) && part >= 1 && part <= of))
    throw new Error(`--fold takes K/N, such as 2/5, not ${text}`);
  return { part, of };
}

type Hosts = Pick<SiteRule, 'id' | 'hosts'>;

/** Who publishes a page: the site rule's id, else the domain that was registered. */
export function publisherOf(url: string, sites: readonly Hosts[]): string {
  const host = new URL(url).host;
  return siteOf(host, sites)?.id ?? parse(url).domain ?? host;
}

/**
 * The pages of one fold. All of a publisher's pages are in the same one, whatever else the corpus holds, so that what was
 * developed on the others is measured on publishers it has not seen.
 */
export const inFold = (pages: readonly CorpusPage[], { part, of }: Fold, sites: readonly Hosts[]): CorpusPage[] =>
  pages.filter((page) => foldOf(page, of, sites) === part - 1);

/** Which of `of` folds a page is in, counted from 0. */
export const foldOf = (page: Pick<CorpusPage, 'url'>, of: number, sites: readonly Hosts[]): number =>
  hash(publisherOf(page.url, sites)) % of;

/** FNV-1a, 32 bits: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
