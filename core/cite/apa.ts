import { MONTHS } from './data/months';
import { initials } from './names';
import type { Citable, CitationRun, Day, Name } from './types';

/** APA 7, 9.8: up to twenty authors are all named, of more the first nineteen and the last. */
const MOST = 20;

function written(name: Name): string {
  if ('literal' in name) return name.literal;
  const given = initials(name.given, '.', ' ');
  return [name.family, given, name.suffix].filter(Boolean).join(', ');
}

function authorsOf(authors: readonly Name[]): string {
  const names = authors.map(written);
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

const dateOf = (day: Day | undefined): string =>
  day ? `(${day.year}, ${MONTHS[day.month - 1]} ${day.day}).` : '(n.d.).';

/** A stop, where none stands yet: a question's mark is one. */
const stop = (text: string): string => (/[.?!。？！…]["”’」』]?$/u.test(text) ? '' : '.');

/**
 * APA 7: a newspaper's article (example 16 of chapter 10: its paper in italics), or a page of a news site (10.16: its title
 * in italics). Titles keep their capitals: which words are names, no program knows.
 */
export function apa({ title, authors, outlet, isNewspaper, published, url }: Citable): CitationRun[] {
  const date = dateOf(published);
  const by = authorsOf(authors);
  const named: CitationRun = { text: title, italic: !isNewspaper };
  // Who wrote and published it is named once (10.16).
  const site = outlet === by ? '' : outlet;
  const head: CitationRun[] = by
    ? [{ text: `${by}${stop(by)} ${date}` }, ...(title ? [{ text: ' ' }, named, { text: stop(title) }] : [])]
    : [named, { text: `${stop(title)} ${date}` }];
  return [
    ...head,
    ...(site ? [{ text: ' ' }, { text: site, italic: isNewspaper }, { text: stop(site) }] : []),
    ...(url ? [{ text: ` ${url}` }] : []),
  ].filter(({ text }) => text !== '');
}
