import { rename } from '../dom/rename';
import { BLOCK_TAGS } from '../dom/tags';
import { CAPTION_STYLE, PASTED_STYLES, TABLE_ATTRIBUTES } from './data/pasted-styles';
import { QUOTE_MARKS } from './data/quote-marks';
import { isNoteLink, noteMark } from './script-text';

const BLOCKS = [...BLOCK_TAGS].filter((tag) => tag !== 'figcaption').join();

/**
 * Gives a copied body elements that Word, WeChat's editor and note programs know: of others they keep the text at best, and
 * run pictures and captions together.
 */
export function makePastable(root: Element): void {
  for (const figure of root.querySelectorAll('figure')) settleFigure(figure);
  for (const caption of root.querySelectorAll('figcaption')) rename(caption, 'p').setAttribute('style', CAPTION_STYLE);
  for (const summary of root.querySelectorAll('summary')) settleSummary(summary);
  for (const box of root.querySelectorAll('details')) box.replaceWith(...box.childNodes);
  for (const note of root.querySelectorAll('rt')) note.replaceWith(`（${(note.textContent ?? '').trim()}）`);
  for (const part of root.querySelectorAll('rp')) part.remove();
  for (const ruby of root.querySelectorAll('ruby')) ruby.replaceWith(...ruby.childNodes);
  for (const quote of root.querySelectorAll('q')) spellOut(quote);
  for (const quote of root.querySelectorAll('q')) quote.replaceWith(...quote.childNodes);
  // What it leads to has no name where it is pasted.
  for (const link of root.querySelectorAll('a')) if (isNoteLink(link)) link.replaceWith(noteMark(link));
  for (const span of root.querySelectorAll('span:not([lang],[dir])')) span.replaceWith(...span.childNodes);
  setStyles(root);
}

/** A paragraph of pictures; the caption is one of its own. */
function settleFigure(figure: Element): void {
  if (figure.querySelector(BLOCKS)) {
    figure.replaceWith(...figure.childNodes);
    return;
  }
  const captions = [...figure.querySelectorAll('figcaption')];
  const p = rename(figure, 'p');
  const [before, after] = [
    captions.filter((one) => one === p.firstElementChild),
    captions.filter((one) => one !== p.firstElementChild),
  ];
  p.before(...before);
  p.after(...after);
  if ((p.textContent ?? '').trim() === '' && !p.querySelector('img')) p.remove();
}

function settleSummary(summary: Element): void {
  if (summary.querySelector('h1,h2,h3,h4,h5,h6')) {
    summary.replaceWith(...summary.childNodes);
    return;
  }
  const bold = summary.ownerDocument.createElement('b');
  bold.append(...summary.childNodes);
  summary.append(bold);
  rename(summary, 'p');
}

function spellOut(quote: Element): void {
  const [open, close] = QUOTE_MARKS[quote.parentElement?.closest('q') ? 1 : 0];
  quote.prepend(open);
  quote.append(close);
}

function setStyles(root: Element): void {
  for (const [selector, style] of Object.entries(PASTED_STYLES))
    for (const el of root.querySelectorAll(selector)) el.setAttribute('style', style);
  for (const table of root.querySelectorAll('table'))
    for (const [name, value] of Object.entries(TABLE_ATTRIBUTES)) table.setAttribute(name, value);
}
