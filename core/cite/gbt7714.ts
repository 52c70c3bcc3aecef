import { isoDay } from './citable';
import { initials, isHan } from './names';
import type { Citable, CitationRun, Name } from './types';

/** More than so many authors: the first so many, and that there are others (GB/T 7714-2015, 8.1.2). */
const MOST = 3;

/** Family name in capitals, first letters without dots (8.1.1). */
const written = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family.toUpperCase()} ${initials(name.given, '', ' ')}`;

function authorsOf(authors: readonly Name[]): string {
  const names = authors.slice(0, MOST).map(written);
  if (authors.length > MOST) names.push(names.some(isHan) ? '等' : 'et al');
  return names.join(', ');
}

/** What ends with a stop of its own gets no other. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/**
 * GB/T 7714-2015: a newspaper's article (4.4, N/OL), or an electronic resource (4.6, EB/OL) whose publisher is the outlet.
 */
export function gbt7714({ title, authors, outlet, isNewspaper, published, accessed, url }: Citable): CitationRun[] {
  const seen = `[${isoDay(accessed)}]`;
  const day = published && isoDay(published);
  const where = isNewspaper
    ? `${[outlet, day].filter(Boolean).join(', ')}${seen}`
    : `${[outlet, outlet && published ? published.year : ''].filter(Boolean).join(', ')}${day ? `(${day})` : ''}${seen}`;
  const parts = [
    authors.length > 0 ? stopped(authorsOf(authors)) : '',
    title ? `${title}[${isNewspaper ? 'N' : 'EB'}/OL].` : `[${isNewspaper ? 'N' : 'EB'}/OL].`,
    `${where}.`,
    url ? `${url}.` : '',
  ];
  return [{ text: parts.filter(Boolean).join(' ') }];
}
