import { keyOf } from './bibtex';
import type { Citable, Day } from './types';

const dateOf = ({ year, month, day }: Day) => ({ 'date-parts': [[year, month, day]] });

/** A list of one item as citation programs take it (https://citeproc-js.readthedocs.io, "CSL-JSON"). */
export function cslJson(citable: Citable): string {
  const { title, authors, outlet, isNewspaper, published, accessed, url, lang } = citable;
  const item = {
    id: keyOf(citable),
    type: isNewspaper ? 'article-newspaper' : 'webpage',
    title: title || undefined,
    author: authors.length > 0 ? authors : undefined,
    'container-title': outlet || undefined,
    issued: published && dateOf(published),
    accessed: dateOf(accessed),
    URL: url || undefined,
    language: lang || undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
