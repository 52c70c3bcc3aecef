import { strToU8, type Zippable, zipSync } from 'fflate';
import { cleanUrl } from '../../clean-url';
import { headOf } from '../../serialize/header';
import { element, XHTML } from '../element';
import type { KeepTools, Kept } from '../types';
import { bookLanguage, type Chapter, chapterOf, EPUB, xhtmlPage } from './chapter';
import { BOOK_STYLE } from './data/book-style';
import { pictureNames } from './media';
import { type BookFacts, containerFile, packageFile } from './package-file';

/** A book of several pages' articles has a title of its own. */
export interface BookTitle {
  readonly title: string;
  /** Tells this book from every other: `urn:uuid:…`. */
  readonly id: string;
}

function factsOf(kept: readonly Kept[], { title, id }: BookTitle): BookFacts {
  const stories = kept.flatMap(({ pieces }) => pieces.map(({ story }) => story.metadata));
  const [first = {}] = stories;
  const alone = stories.length === 1;
  const url = kept[0]?.url ?? '';
  return {
    title,
    id,
    lang: bookLanguage(first.lang?.value),
    authors: [...new Set(stories.flatMap(({ byline }) => byline?.value ?? []))],
    publisher: alone ? (first.source ?? first.account)?.value : undefined,
    published: alone ? first.publishedTime?.value.iso.slice(0, 10) : undefined,
    source: kept.length === 1 && /^https?:/i.test(url) ? cleanUrl(url) : undefined,
    rtl: first.dir?.value === 'rtl',
  };
}

function coverPage(facts: BookFacts, kept: readonly Kept[], picture: string | undefined, tools: KeepTools): string {
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) =>
    element(tools.doc, XHTML, tag, attributes, ...children);
  const first = kept[0]?.pieces[0]?.story.metadata;
  const lines = facts.source && first ? headOf(first, '', tools.words.labels).lines.map(({ value }) => value) : [];
  const cover = make(
    'section',
    { class: 'cover' },
    ...(picture ? [make('img', { src: picture, alt: '' })] : []),
    make('h1', {}, facts.title),
    ...lines.map((line) => make('p', {}, line)),
  );
  cover.setAttributeNS(EPUB, 'epub:type', 'cover');
  return xhtmlPage({ ...facts, dir: facts.rtl ? 'rtl' : undefined }, [cover], tools);
}

function contentsPage(facts: BookFacts, chapters: readonly Chapter[], tools: KeepTools): string {
  const { contents, lang } = tools.words;
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) =>
    element(tools.doc, XHTML, tag, attributes, ...children);
  const items = chapters.map(({ file, title }) => make('li', {}, make('a', { href: file }, title)));
  const nav = make('nav', {}, make('h1', {}, contents), make('ol', {}, ...items));
  nav.setAttributeNS(EPUB, 'epub:type', 'toc');
  return xhtmlPage({ title: contents, lang, dir: facts.rtl ? 'rtl' : undefined }, [nav], tools);
}

/** The book's files by their paths (EPUB 3.2): a chapter a story, a cover, a table of contents. */
export function bookFiles(kept: readonly Kept[], title: BookTitle, tools: KeepTools): Map<string, string | Uint8Array> {
  const names = pictureNames(tools.pictures);
  const facts = factsOf(kept, title);
  const places = kept.flatMap((one) => one.pieces.map((_, at) => ({ one, at })));
  const chapters = places.map(({ one, at }, index) =>
    chapterOf(one, at, index + 1, (address) => names.get(address), tools),
  );
  const lead = kept[0]?.pieces[0]?.story.metadata.leadImage?.value ?? '';
  const cover = names.has(lead) ? lead : [...names.keys()][0];
  const parts = { chapters, pictures: tools.pictures, pictureNames: names, cover };
  return new Map<string, string | Uint8Array>([
    ['META-INF/container.xml', containerFile(tools)],
    ['book/book.opf', packageFile(facts, parts, tools)],
    ['book/nav.xhtml', contentsPage(facts, chapters, tools)],
    ['book/cover.xhtml', coverPage(facts, kept, cover && names.get(cover), tools)],
    ['book/style.css', BOOK_STYLE],
    ...chapters.map(({ file, xhtml }): [string, string] => [`book/${file}`, xhtml]),
    ...[...tools.pictures].map(([address, { bytes }]): [string, Uint8Array] => [`book/${names.get(address)}`, bytes]),
  ]);
}

/** Files as one ZIP. @param stored paths of those that are not packed, which come first */
export function zipped(files: ReadonlyMap<string, string | Uint8Array>, now: Date): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const packed = /\.(?:jpg|png|gif)$|^mimetype$/.test(path);
    return [path, [bytes, { level: packed ? 0 : 6, mtime: now }]];
  });
  return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}

/** Articles as an EPUB 3 book. */
export function epubFile(kept: readonly Kept[], title: BookTitle, tools: KeepTools): Uint8Array<ArrayBuffer> {
  // The type comes first and as it is (OCF, "OCF ZIP Container Media Type Identification").
  const files = new Map([['mimetype', 'application/epub+zip'], ...bookFiles(kept, title, tools)]);
  return zipped(files, tools.now);
}
