import { cleanUrl } from '../clean-url';
import { articleHead, titleOf } from './article-head';
import { FILE_STYLE, FILE_STYLE_HASH } from './data/file-style';
import { dataAddress } from './data-picture';
import { element, XHTML } from './element';
import { keptBody } from './kept-body';
import type { KeepTools, Kept } from './types';

/** What only our own view or an editor needs. */
const DROPPED = ['data-language', 'rel', 'target'];

/**
 * Articles as one HTML file that asks for nothing but the pictures and films that are not in it, and runs nothing:
 * its policy forbids the rest even if something had come through.
 */
export function htmlFile(kept: readonly Kept[], tools: KeepTools): string {
  const first = kept[0]?.pieces[0]?.story.metadata ?? {};
  const doc = tools.doc.implementation.createHTMLDocument(titleOf(first, 0, tools.words));
  const { documentElement: root, head, body } = doc;
  if (first.lang) root.setAttribute('lang', first.lang.value);
  if (first.dir?.value === 'rtl') root.setAttribute('dir', 'rtl');
  const main = element(doc, XHTML, 'main', {});
  for (const one of kept)
    one.pieces.forEach((_, at) => {
      main.append(articleOf(one, at, doc, tools));
    });
  body.append(main);
  const url = kept[0]?.url ?? '';
  const title = head.querySelector('title');
  head.replaceChildren(
    element(doc, XHTML, 'meta', { charset: 'utf-8' }),
    element(doc, XHTML, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(main) }),
    element(doc, XHTML, 'meta', { name: 'viewport', content: 'width=device-width' }),
    element(doc, XHTML, 'meta', { name: 'referrer', content: 'no-referrer' }),
    element(doc, XHTML, 'meta', { name: 'generator', content: 'Jingdu' }),
    ...(title ? [title] : []),
    ...(kept.length === 1 && /^https?:/i.test(url)
      ? [element(doc, XHTML, 'link', { rel: 'canonical', href: cleanUrl(url) })]
      : []),
    element(doc, XHTML, 'style', {}, FILE_STYLE),
  );
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function articleOf(kept: Kept, at: number, doc: Document, { words, parse, pictures }: KeepTools): Element {
  const piece = kept.pieces[at];
  const article = element(doc, XHTML, 'article', {});
  if (!piece) return article;
  const { metadata } = piece.story;
  if (metadata.lang) article.setAttribute('lang', metadata.lang.value);
  if (metadata.dir) article.setAttribute('dir', metadata.dir.value);
  const body = keptBody(piece, parse);
  for (const el of body.querySelectorAll('*')) for (const name of DROPPED) el.removeAttribute(name);
  for (const img of body.querySelectorAll('img')) {
    const picture = pictures.get(img.getAttribute('src') ?? '');
    if (picture && !img.getAttribute('src')?.startsWith('data:')) img.setAttribute('src', dataAddress(picture));
  }
  article.append(...articleHead(doc, metadata, titleOf(metadata, at, words), kept, words), doc.importNode(body, true));
  return article;
}

/** Hosts that pictures and films which are not in the file are asked from, and none other. */
function policyFor(main: Element): string {
  const originsOf = (selector: string, name: string) =>
    [...main.querySelectorAll(selector)]
      .map((el) => el.getAttribute(name) ?? '')
      .filter((src) => /^https?:/i.test(src) && URL.canParse(src))
      .map((src) => new URL(src).origin);
  const list = (origins: readonly string[]) => [...new Set(origins)].sort().join(' ');
  const pictures = list([...originsOf('img', 'src'), ...originsOf('video', 'poster')]);
  const films = list(originsOf('video,audio,source', 'src'));
  return [
    "default-src 'none'",
    `style-src '${FILE_STYLE_HASH}'`,
    `img-src data:${pictures && ` ${pictures}`}`,
    ...(films ? [`media-src ${films}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
