import { cleanUrl } from '../clean-url';
import type { Metadata } from '../types';
import { NEWSPAPERS } from './data/names';
import { parseName } from './names';
import type { Citable, CitePart, Day } from './types';

const dayOf = (iso: string): Day | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
};

/** `2025-06-18` */
export const isoDay = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * What of an article's metadata a citation tells. An account that nobody else signs for is the author.
 * @param now the reader's time: the day of access
 */
export function citableOf(metadata: Metadata, url: string, now: Date): Citable {
  const account = metadata.account?.value ?? '';
  const outlet = metadata.source?.value ?? metadata.siteName?.value ?? metadata.platform?.value ?? '';
  const bylines = metadata.byline?.value ?? [];
  const authors = bylines.length > 0 || account === outlet ? bylines : [account].filter(Boolean);
  const groups = new Set([outlet, account, metadata.siteName?.value]);
  return {
    title: metadata.title?.value ?? '',
    // Who signs with the name of the site, or of the account, is no person whose names could be told apart.
    authors: authors.map((name) => (groups.has(name) ? { literal: name } : parseName(name))),
    outlet: outlet || account,
    isNewspaper: NEWSPAPERS.test(outlet),
    published: metadata.publishedTime && dayOf(metadata.publishedTime.value.iso),
    accessed: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    url: /^https?:/i.test(url) ? cleanUrl(url) : '',
    lang: metadata.lang?.value ?? '',
  };
}

/** What the page did not say. */
export function missingIn({ title, authors, published, outlet }: Citable): CitePart[] {
  const known = {
    title: title !== '',
    author: authors.length > 0,
    date: published !== undefined,
    outlet: outlet !== '',
  };
  return (['title', 'author', 'date', 'outlet'] as const).filter((part) => !known[part]);
}
