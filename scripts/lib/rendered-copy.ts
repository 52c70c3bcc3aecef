import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { boxed } from '../../core/dom/boxed';
import { FOOTNOTE, takeFootnotes } from '../../core/serialize/footnotes';

const renderer = new MarkdownIt({ html: true }).use(footnote);

/** Markdown as a reader of CommonMark with GitHub's tables and footnotes shows it: these as paragraphs, without their marks. */
export function renderedCopy(markdown: string, parser: DOMParser): Element {
  const { body } = parser.parseFromString(renderer.render(markdown), 'text/html');
  for (const sign of body.querySelectorAll('.footnote-ref,.footnote-backref,.footnotes-sep')) sign.remove();
  for (const list of body.querySelectorAll('.footnotes'))
    list.replaceWith(...[...list.querySelectorAll('.footnote-item')].flatMap((item) => [...item.childNodes]));
  return body;
}

/** An article with its notes as `renderedCopy` shows them. */
export function withPlainNotes(article: DocumentFragment): Element {
  const notes = takeFootnotes(article);
  for (const mark of article.querySelectorAll(`[${FOOTNOTE}]`)) mark.remove();
  const body = boxed(article);
  body.append(...notes.map((note) => note.body));
  return body;
}
