import { isoDay } from './citable';
import { MONTHS } from './data/months';
import type { Citable, Name } from './types';

const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as LaTeX shows it: its own signs are spelled out. */
const shown = (text: string): string => text.replace(/[\\~^#$%&_{}]/g, (sign) => SPELLED[sign] ?? `\\${sign}`);

/** In an address nothing is spelled out (`\url` and biblatex take it as it is), but braces must pair and a sign must not begin a comment. */
const address = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/** `and` parts names: what is no person's goes into braces of its own. */
function written(name: Name): string {
  if ('literal' in name) return `{${shown(name.literal)}}`;
  const family = /\s/.test(name.family) && !/^[a-z]/.test(name.family) ? `{${shown(name.family)}}` : shown(name.family);
  return [family, name.suffix && shown(name.suffix), shown(name.given)].filter(Boolean).join(', ');
}

/** Letters and digits alone, which every program takes as a key: family name or host, year, first long word. */
export function keyOf({ authors, url, published, title }: Citable): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase();
  const [first] = authors;
  const host = URL.canParse(url) ? (new URL(url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : '';
  const name = first && 'family' in first ? plain(first.family) : '';
  const word =
    title
      .split(/\s+/)
      .map(plain)
      .find((one) => one.length > 3) ?? '';
  return `${name || plain(host) || 'article'}${published?.year ?? ''}${word}`;
}

/** A BibTeX entry: `@article` of a newspaper, else `@misc`; `url` and `urldate` as biblatex has them. */
export function bibtex(citable: Citable): string {
  const { title, authors, outlet, isNewspaper, published, accessed, url } = citable;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map(written).join(' and ')}}` : undefined],
    // Doubled: styles would make small letters of its capitals.
    ['title', title && `{{${shown(title)}}}`],
    [isNewspaper ? 'journal' : 'howpublished', outlet && `{${shown(outlet)}}`],
    ['year', published && `{${published.year}}`],
    ['month', published && (MONTHS[published.month - 1] ?? '').slice(0, 3).toLowerCase()],
    ['day', published && `{${published.day}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', `{${isoDay(accessed)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${isNewspaper ? 'article' : 'misc'}{${keyOf(citable)},\n${lines.join(',\n')}\n}\n`;
}
