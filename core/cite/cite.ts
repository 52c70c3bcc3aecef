import type { Metadata } from '../types';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { citableOf, missingIn } from './citable';
import { cslJson } from './csl-json';
import { gbt7714 } from './gbt7714';
import { ris } from './ris';
import type { Citable, CitationRun, CitePart, CiteStyle } from './types';

/** A citation, and what it should tell but the page did not. */
export interface Citation {
  readonly text: string;
  /** The same with its italics; absent where the style is a format for programs. */
  readonly html?: string;
  readonly missing: readonly CitePart[];
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);
const toHtml = (runs: readonly CitationRun[]): string =>
  `<p>${runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('')}</p>`;

const TEXTS: Readonly<Record<Extract<CiteStyle, 'gbt7714' | 'apa'>, (citable: Citable) => CitationRun[]>> = {
  gbt7714,
  apa,
};
const DATA = { bibtex, ris, 'csl-json': cslJson } as const;

/** An article's citation in a style. @param now the reader's time: the day of access */
export function cite(style: CiteStyle, metadata: Metadata, url: string, now: Date): Citation {
  const citable = citableOf(metadata, url, now);
  const missing = missingIn(citable);
  if (style !== 'gbt7714' && style !== 'apa') return { text: DATA[style](citable), missing };
  const runs = TEXTS[style](citable);
  return { text: runs.map(({ text }) => text).join(''), html: toHtml(runs), missing };
}
