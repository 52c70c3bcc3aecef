import { isSmall } from '../dom/inline-picture';
import { rename } from '../dom/rename';
import { collapse, PIECE_END } from '../text';
import { type Beside, captionScore, ENOUGH, LONGEST_CAPTION, lookOf, type Manner } from './caption-score';
import { isBox, isCard, isElement, isMarker, isPicture, isSolid, isText, lengthOf, PICTURES, unwrap } from './kinds';
import { columnsOf } from './prose';

/** Marks a box that holds nothing but pictures and a short text, until it is known what the text is. */
const GUESS = 'data-jd-guess';
/** More of an article's text than this is no captions: the pictures tell it. */
const MOST = 0.35;
const PARAGRAPH = 60;

/** How many boxes around a picture may be its own. */
const HIGHEST = 8;
const SOLIDS = 'h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,details';

/** Makes figures, yet to be judged, of the innermost boxes that hold pictures and a short text and nothing else. */
export function boxFigures(root: Element): void {
  for (const forged of root.querySelectorAll(`[${GUESS}]`)) forged.removeAttribute(GUESS);
  const widths = new Map<Element, number>();
  for (const img of root.querySelectorAll('img')) {
    if (isSmall(img) || img.closest('figure,pre,h1,h2,h3,h4,h5,h6')) continue;
    const box = boxOf(img, root, widths);
    if (box) rename(box, 'figure').setAttribute(GUESS, '');
  }
}

/** @param widths of elements that were looked at before */
function boxOf(img: Element, root: Element, widths: Map<Element, number>): Element | undefined {
  let el = img.parentElement;
  for (let level = 0; el && el !== root && level < HIGHEST; level++, el = el.parentElement) {
    if (!isBox(el) && !isInline(el)) return undefined;
    const width = widths.get(el) ?? columnsOf(collapse(el.textContent ?? ''));
    widths.set(el, width);
    if (width > 0) return isBox(el) && width <= LONGEST_CAPTION && !el.querySelector(SOLIDS) ? el : undefined;
  }
  return undefined;
}

const isInline = (el: Element): boolean =>
  !/^(?:li|t[dh]|d[td]|blockquote|figcaption|caption|h[1-6])$/.test(el.localName);

/**
 * Pictures that stand for themselves become figures, and a text beside one that is its caption becomes the `figcaption`,
 * wherever it stands. Run on paragraphs: see paragraphs.ts.
 */
export function setFigures(root: Element): void {
  for (const p of root.querySelectorAll('p')) if (!isMarker(p) && isPictureParagraph(p)) toFigure(p);
  const manner = mannerOf(root);
  // A box with more than a caption in it is undone first: its picture may still have one, the paragraph beside it.
  for (const box of root.querySelectorAll(`figure[${GUESS}]`)) if (captionsOf(box, manner).length === 0) settle(box);
  const found = [...root.querySelectorAll('figure')].flatMap((figure) => captionsOf(figure, manner));
  const unsure = found.reduce((sum, { el, sure }) => sum + (sure ? 0 : lengthOf(el)), 0);
  const good = unsure <= MOST * lengthOf(root);
  for (const { el, figure, sure } of found) if (good || sure) setCaption(figure, el);
  for (const figure of root.querySelectorAll('figure')) settle(figure);
}

const isPictureParagraph = (p: Element): boolean =>
  isPicture(p) && ![...p.querySelectorAll('img')].every((img) => isSmall(img));

function toFigure(p: Element): void {
  const inside = p.closest('figure');
  if (inside) unwrap(p);
  else if (!p.closest('a,h1,h2,h3,h4,h5,h6')) rename(p, 'figure');
}

interface Caption {
  readonly el: Element;
  readonly figure: Element;
  /** The page itself sets it as one. */
  readonly sure: boolean;
}

/** What stands in a figure or beside it and is its caption. */
function captionsOf(figure: Element, manner: Manner): Caption[] {
  if (figure.querySelector('figcaption')) return [];
  const alts = [...figure.querySelectorAll('img')].flatMap((img) => [
    img.getAttribute('alt'),
    img.getAttribute('title'),
  ]);
  const beside = (el: Element, together: Beside['together'], follows: boolean): Beside => ({
    el,
    text: collapse(el.textContent ?? ''),
    together,
    follows,
    alts: alts.map((alt) => collapse(alt ?? '')),
  });
  const guessed = figure.hasAttribute(GUESS);
  const inside = [...figure.children].filter((el) => el.localName === 'p');
  if (inside.some(isCard)) return []; // films beside a picture are not what it shows
  if (inside.length > 0) {
    const together = guessed ? 'box' : 'figure';
    const good = inside.every((el) => captionScore(beside(el, together, true), manner) >= ENOUGH);
    return good ? inside.map((el) => ({ el, figure, sure: !guessed })) : [];
  }
  const next = neighbour(figure, 'nextSibling');
  if (next && captionScore(beside(next, undefined, true), manner) >= ENOUGH) return [{ el: next, figure, sure: false }];
  return [];
}

/** The paragraph right beside a figure; markers and white space are looked past. */
function neighbour(figure: Element, side: 'nextSibling' | 'previousSibling'): Element | undefined {
  let node = figure[side];
  while (node && (isText(node) ? node.data.trim() === '' : isElement(node) && isMarker(node))) node = node[side];
  return node && isElement(node) && node.localName === 'p' && !isCard(node) && !node.querySelector(PICTURES)
    ? node
    : undefined;
}

/** Sets a caption into its figure, with the markers between. */
function setCaption(figure: Element, el: Element): void {
  if (el.parentElement !== figure) {
    while (figure.nextSibling && figure.nextSibling !== el) figure.append(figure.nextSibling);
    figure.append(el);
  }
  const caption = rename(el, 'figcaption');
  const before = caption.previousElementSibling;
  if (before?.localName !== 'figcaption') return;
  const gap = caption.previousSibling;
  if (gap && isText(gap) && gap.data.trim() === '') gap.remove();
  before.append(caption.ownerDocument.createElement('br'), ...caption.childNodes);
  caption.remove();
}

/** A box whose text is none of its picture's is no figure; its pictures are. */
function settle(figure: Element): void {
  figure.removeAttribute(GUESS);
  if (figure.querySelector('figcaption') || !figure.querySelector('p')) return;
  const empty: Element[] = [];
  let own: Element | undefined;
  for (const node of [...figure.children])
    if (isPicture(node)) {
      own = figure.ownerDocument.createElement('figure');
      node.replaceWith(own);
      own.append(...empty.splice(0), node);
    } else if (node.localName === 'br') node.remove();
    else if (isEmpty(node)) empty.push(node);
  own?.append(...empty);
  for (const block of [...figure.children].slice(1))
    if (!isText(block.previousSibling)) block.before(figure.ownerDocument.createTextNode('\n'));
  unwrap(figure);
}

/** What stood beside a picture in a line and shows nothing: the place that a link leads to. */
const isEmpty = (el: Element): boolean =>
  !isBox(el) &&
  !isSolid(el) &&
  !isMarker(el) &&
  !el.querySelector('[data-removal]') &&
  (el.textContent ?? '').trim() === '';

/** How most of the text looks, and whether it is told in sentences. */
function mannerOf(root: Element): Manner {
  const paragraphs = [...root.querySelectorAll('p')].map((p) => ({
    look: lookOf(p),
    text: collapse(p.textContent ?? ''),
  }));
  const told = paragraphs.filter(({ text }) => text !== '');
  const looks = new Map<string, number>();
  for (const { look, text } of told)
    if (columnsOf(text) >= PARAGRAPH) looks.set(look, (looks.get(look) ?? 0) + text.length);
  const body = [...looks].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  const sentences = told.filter(({ text }) => PIECE_END.test(text)).length * 2 > told.length;
  return { body, sentences };
}
