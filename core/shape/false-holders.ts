import { rename } from '../dom/rename';
import { isBox, isElement, isMarker, isText, PICTURES, SEEN, unwrap } from './kinds';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** What stands in no headline: another one, and what folds or keeps its lines. */
const NO_PHRASE = `${HEADINGS},details,pre`;
/** A figure in a line of text is none: nothing in there may be a block. Neither is one that folds something up. */
const NO_FIGURE = `:is(${HEADINGS},summary,caption,figcaption) figure`;
/** A headline holds one or two lines; one that holds so many paragraphs was never closed. */
const PARAGRAPHS = 3;
/** A quotation with so many pictures is the article: pages indent by it, or never close it. */
const QUOTED_PICTURES = 3;

/** Which parents a part is of, and what of its kind stands in place of something else there. */
const LISTS = [
  { lists: 'ul,ol', parts: 'li', other: 'li' },
  { lists: 'dl', parts: 'dt,dd', other: 'dd' },
] as const;
const ALL_LISTS = LISTS.map(({ lists }) => lists).join();
const LONE_PARTS = [
  { part: 'figcaption', of: 'figure' },
  { part: 'summary', of: 'details' },
] as const;

/** Headlines, lists and quotations that only indent or enlarge what is the text itself become boxes, and so do parts of none. */
export function dropFalseHolders(root: Element): void {
  for (const heading of root.querySelectorAll(HEADINGS))
    if (heading.querySelectorAll('p,div,section,li').length >= PARAGRAPHS || heading.querySelector(NO_PHRASE))
      rename(heading, 'div');
  for (const figure of root.querySelectorAll('figure'))
    if (figure.matches(NO_FIGURE) || figure.querySelector('details')) rename(figure, 'div');
  for (const { lists, parts } of LISTS) for (const part of root.querySelectorAll(parts)) settle(part, lists, root);
  // Innermost first: one that turns out to be a box is an item of the list around it, whatever kind that is of.
  for (const list of [...root.querySelectorAll(ALL_LISTS)].reverse())
    for (const { lists, parts, other } of LISTS) if (list.matches(lists)) fill(list, parts, other);
  for (const { part, of } of LONE_PARTS)
    for (const el of root.querySelectorAll(part)) if (!el.parentElement?.matches(of)) rename(el, 'div');
  for (const figure of root.querySelectorAll('figure'))
    if (!figure.querySelector(`${SEEN},figcaption`)) rename(figure, 'div');
  const all = seenLength(root);
  for (const quote of root.querySelectorAll('blockquote'))
    if (seenLength(quote) * 2 > all || quote.querySelectorAll(PICTURES).length >= QUOTED_PICTURES) rename(quote, 'div');
}

/** Boxes between a list and its item go; an item of no list becomes a box. */
function settle(part: Element, lists: string, root: Element): void {
  for (let at = part.parentElement; at; at = part.parentElement) {
    if (at.matches(lists)) return;
    if (at === root || !isBox(at) || !at.parentElement?.closest(lists)) break;
    unwrap(at);
  }
  rename(part, isMarker(part) ? 'span' : 'div');
}

/** A list without items becomes a box; what stands between items is an item, too. */
function fill(list: Element, parts: string, other: string): void {
  if (![...list.children].some((child) => child.matches(parts) && !isMarker(child))) {
    if (!list.querySelector(parts)) rename(list, 'div');
    return;
  }
  for (const node of [...list.childNodes]) {
    if (
      isElement(node) ? isMarker(node) || node.matches(`${parts},ul,ol,dl`) : !isText(node) || node.data.trim() === ''
    )
      continue;
    const item = list.ownerDocument.createElement(other);
    node.replaceWith(item);
    item.append(node);
  }
}

const seenLength = (el: Element): number => (el.textContent ?? '').replace(/\s+/g, '').length;
