import type { Citable, Day, Name } from './types';

const written = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

const dayOf = ({ year, month, day }: Day): string =>
  `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;

/** An RIS record, which Zotero, EndNote and NoteExpress read: NEWS of a newspaper, else ELEC. Lines end as the format says. */
export function ris({ title, authors, outlet, isNewspaper, published, accessed, url, lang }: Citable): string {
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', isNewspaper ? 'NEWS' : 'ELEC'],
    ...authors.map((name) => ['AU', written(name)] as const),
    ['TI', title],
    [isNewspaper ? 'T2' : 'PB', outlet],
    ['PY', published?.year],
    ['DA', published && dayOf(published)],
    ['Y2', dayOf(accessed)],
    ['LA', lang],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${String(value).replace(/\s+/g, ' ')}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
