import { element } from '../element';
import type { KeepTools, Pictures } from '../types';
import type { Chapter } from './chapter';
import { xmlText } from './valid-body';

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';
const CONTAINER = 'urn:oasis:names:tc:opendocument:xmlns:container';

/** What a book says of itself. */
export interface BookFacts {
  readonly title: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  /** A date alone. */
  readonly published?: string | undefined;
  /** Where it was: an address. */
  readonly source?: string | undefined;
  readonly rtl: boolean;
  /** Tells this book from every other. */
  readonly id: string;
}

interface BookParts {
  readonly chapters: readonly Chapter[];
  readonly pictures: Pictures;
  readonly pictureNames: ReadonlyMap<string, string>;
  /** Address of the picture on the cover. */
  readonly cover: string | undefined;
}

const declared = (xml: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;

/** Where a reading system begins (META-INF/container.xml). */
export function containerFile({ doc, xml }: KeepTools): string {
  const file = doc.implementation.createDocument(CONTAINER, 'container', null);
  file.documentElement.setAttribute('version', '1.0');
  file.documentElement.append(
    element(
      file,
      CONTAINER,
      'rootfiles',
      {},
      element(file, CONTAINER, 'rootfile', {
        'full-path': 'book/book.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  );
  return declared(xml(file.documentElement));
}

function metadataOf(file: Document, facts: BookFacts, now: Date): Element {
  const dc = (name: string, text: string | undefined, attributes: Record<string, string> = {}) => {
    const plain = xmlText(text ?? '').trim();
    return plain ? [element(file, DC, `dc:${name}`, attributes, plain)] : [];
  };
  const modified = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return element(
    file,
    OPF,
    'metadata',
    {},
    ...dc('identifier', facts.id, { id: 'id' }),
    ...dc('title', facts.title || '—'),
    ...dc('language', facts.lang),
    ...facts.authors.flatMap((name) => dc('creator', name)),
    ...dc('publisher', facts.publisher),
    ...dc('date', facts.published),
    ...dc('source', facts.source),
    element(file, OPF, 'meta', { property: 'dcterms:modified' }, modified),
  );
}

/** What is in the book, what it says of itself, and in which order it is read (the package document). */
export function packageFile(facts: BookFacts, parts: BookParts, { doc, xml, now }: KeepTools): string {
  const file = doc.implementation.createDocument(OPF, 'package', null);
  const make = (tag: string, attributes: Record<string, string | undefined>, ...children: Node[]) =>
    element(file, OPF, tag, attributes, ...children);
  const item = (id: string, href: string, type: string, properties?: string) =>
    make('item', { id, href, 'media-type': type, properties });
  const page = 'application/xhtml+xml';
  const pictures = [...parts.pictures].map(([address, { type }], at) =>
    item(
      `p${at + 1}`,
      parts.pictureNames.get(address) ?? '',
      type,
      address === parts.cover ? 'cover-image' : undefined,
    ),
  );
  const chapters = parts.chapters.map((one, at) =>
    item(`c${at + 1}`, one.file, page, one.formulas ? 'mathml' : undefined),
  );
  const spine = ['cover', 'nav', ...parts.chapters.map((_, at) => `c${at + 1}`)];
  file.documentElement.setAttribute('version', '3.0');
  file.documentElement.setAttribute('unique-identifier', 'id');
  file.documentElement.append(
    metadataOf(file, facts, now),
    make(
      'manifest',
      {},
      item('nav', 'nav.xhtml', page, 'nav'),
      item('style', 'style.css', 'text/css'),
      item('cover', 'cover.xhtml', page),
      ...chapters,
      ...pictures,
    ),
    make(
      'spine',
      { 'page-progression-direction': facts.rtl ? 'rtl' : undefined },
      ...spine.map((idref) => make('itemref', { idref })),
    ),
  );
  return declared(xml(file.documentElement));
}
