import { articleHead, titleOf } from '../article-head';
import { element, XHTML } from '../element';
import { keptBody } from '../kept-body';
import type { KeepTools, Kept } from '../types';
import { type PictureName, settleMedia } from './media';
import { validBody, xmlText } from './valid-body';

/** One file of a book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly xhtml: string;
  /** Holds MathML, which the package has to say. */
  readonly formulas: boolean;
}

export const EPUB = 'http://www.idpf.org/2007/ops';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** How a page of a book begins: its language, its direction, its title. */
export interface PageHead {
  readonly title: string;
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** A page of a book as XHTML. */
export function xhtmlPage({ title, lang, dir }: PageHead, content: readonly Node[], { doc, xml }: KeepTools): string {
  const page = doc.implementation.createDocument(XHTML, 'html', null);
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) =>
    element(page, XHTML, tag, attributes, ...children);
  const root = page.documentElement;
  root.setAttribute('lang', lang);
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  if (dir) root.setAttribute('dir', dir);
  root.append(
    make(
      'head',
      {},
      make('meta', { charset: 'utf-8' }),
      make('title', {}, xmlText(title) || '—'),
      make('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    make('body', {}, ...content.map((node) => page.importNode(node, true))),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xml(root)}\n`;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/** A language tag as books have it; `und` where none is known. */
export const bookLanguage = (lang: string | undefined): string => {
  const tag = (lang ?? '').replaceAll('_', '-');
  return LANGUAGE.test(tag) ? tag : 'und';
};

/** A story as a chapter. @param number of the chapter, from 1 */
export function chapterOf(kept: Kept, at: number, number: number, nameOf: PictureName, tools: KeepTools): Chapter {
  const piece = kept.pieces[at];
  const metadata = piece?.story.metadata ?? {};
  const title = titleOf(metadata, at, tools.words);
  const box = tools.doc.createDocumentFragment();
  if (piece) {
    box.append(...articleHead(tools.doc, metadata, title, kept, tools.words));
    const body = tools.doc.importNode(keptBody(piece, tools.parse), true);
    settleMedia(body, nameOf, tools.words);
    box.append(body);
  }
  // The head's classes are ours; of the body none came through the sanitizer.
  const classes = [...box.querySelectorAll('[class]')].map((el) => [el, el.getAttribute('class') ?? ''] as const);
  const formulas = [...validBody(box).querySelectorAll('math')].some((el) => el.namespaceURI === MATHML);
  for (const [el, name] of classes) el.setAttribute('class', name);
  const section = element(tools.doc, XHTML, 'section', {}, box);
  section.setAttributeNS(EPUB, 'epub:type', 'chapter');
  const head = { title, lang: bookLanguage(metadata.lang?.value), dir: metadata.dir?.value };
  return { file: `c${number}.xhtml`, title, xhtml: xhtmlPage(head, [section], tools), formulas };
}
