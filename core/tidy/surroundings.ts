import { isShown } from '../dom/shown';
import { honest, parentOf, viewOf, walkerOver } from '../dom/unclobbered';
import { findTimes } from '../facts/times';
import { collapse, visibleLength } from '../text';
import {
  FURTHER,
  HEADER,
  HEADER_CHARS,
  HEADER_CHARS_LEAST,
  HEADER_HEIGHT,
  HEADER_SHARE,
  HEADER_SPAN,
  HEADER_TOP,
  INFO,
} from './data/frame';
import { opensRest } from './page-controls';

/** What is known of an article in the page that it stands in. */
export interface Stand {
  /** The page's root element. */
  readonly root: Element;
  /** Elements that hold the article, in the order of the page. */
  readonly contents: readonly Element[];
  /** The headline's element, where it stands outside of them. */
  readonly headline: Element | undefined;
  /** The page holds all of the text. */
  readonly complete: boolean;
  /** The article goes on on further pages. */
  readonly paged: boolean;
  readonly now: Date;
}

/** Longest info bar, and longest caption beside a lead picture, in characters. */
const BAR = 140;
const CAPTION = 200;
/** Characters of a summary above the text. */
const SUMMARY_LEAST = 16;
const SUMMARY_MOST = 300;
/** Elements looked at between headline and text. */
const BETWEEN = 600;
/** Pixels by which what stands between headline and text may overlap them. */
const SLACK = 8;
const UNWRITTEN = 'script,style,noscript,template';
/** Pixels: smallest lead picture. */
const LEAD_WIDTH = 240;
const LEAD_HEIGHT = 120;

/** What is written in an element, without the scripts and styles in it. */
export function honestText(el: Element): string {
  const own = honest(el);
  if (own.querySelector(UNWRITTEN) === null) return own.textContent ?? '';
  const pieces: string[] = [];
  const walker = walkerOver(own.ownerDocument, el, 4); // text
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentOf(node);
    if (!parent || !honest(parent).matches(UNWRITTEN)) pieces.push(node.textContent ?? '');
  }
  return pieces.join('');
}

/**
 * What belongs to the article though it stands outside its text: headline, info bar, summary, lead picture, the site's own header,
 * the ways to further pages and to the rest of a folded text.
 */
export function belongings(stand: Stand): Element[] {
  const { headline, contents, complete, paged } = stand;
  const header = siteHeader(stand);
  return [
    ...(headline ? [headline, ...betweenThem(headline, stand)] : []),
    ...(header ? [header] : []),
    ...(complete ? [] : waysOn(contents, opensRest, 'a,button,[role="button"],div,span,p')),
    ...(paged ? waysOn(contents, (text) => FURTHER.test(text), 'a,button') : []),
  ];
}

/** The info bar, the summary and lead pictures between headline and text. */
function betweenThem(headline: Element, { root, contents, now }: Stand): Element[] {
  const found: Element[] = [];
  const walker = walkerOver(root.ownerDocument, root, 1); // elements
  walker.currentNode = headline;
  for (let left = BETWEEN, el = skip(walker); el && left > 0; left--) {
    if (contents.includes(el)) break;
    const inside = contents.some((content) => honest(el as Element).contains(content)); // as: narrowed by the loop
    const own =
      !inside && isShown(el) && isBetween(el, headline, contents) && (isInfo(el, now) || isSummary(el) || isLead(el));
    if (own) found.push(el);
    el = own ? skip(walker) : (walker.nextNode() as Element | null); // as: elements alone are asked for
  }
  return found;
}

/** Goes on after an element and all that is in it. */
function skip(walker: TreeWalker): Element | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next) return next as Element; // as: elements alone are asked for
    if (!walker.parentNode()) return null;
  }
}

/** Stands between headline and text as a reader sees it: below the one, above the other, over the text's column. */
function isBetween(el: Element, headline: Element, [first]: readonly Element[]): boolean {
  if (!first) return false;
  const [box, head, text] = [el, headline, first].map((one) => honest(one).getBoundingClientRect());
  if (!box || !head || !text || box.width === 0) return false;
  const middle = (box.left + box.right) / 2;
  const [left, right] = [Math.min(head.left, text.left), Math.max(head.right, text.right)];
  return box.top >= head.top - SLACK && box.bottom <= text.top + SLACK && middle > left && middle < right;
}

function isInfo(el: Element, now: Date): boolean {
  const text = collapse(honestText(el));
  return text !== '' && text.length <= BAR && (INFO.test(text) || findTimes(text.normalize('NFKC'), now).length > 0);
}

/** Sentences without a link or a control among them. */
function isSummary(el: Element): boolean {
  const text = collapse(honestText(el));
  if (text.length < SUMMARY_LEAST || text.length > SUMMARY_MOST || !/[。！？…!?.]["”』」]?$/u.test(text)) return false;
  return honest(el).querySelector('a,button,input,select,iframe,li') === null;
}

function isLead(el: Element): boolean {
  const own = honest(el);
  const media = own.matches('img,picture,video,figure') ? el : own.querySelector('img,picture,video,figure');
  if (!media || visibleLength(honestText(el)) > CAPTION) return false;
  const { width, height } = honest(media).getBoundingClientRect();
  return width >= LEAD_WIDTH && height >= LEAD_HEIGHT;
}

/** The first slim bar at the top of the page that is named like a header; a page full of channels has none that is slim. */
function siteHeader({ root, contents, headline }: Stand): Element | undefined {
  const view = honest(root).ownerDocument.defaultView;
  const chars = contents.reduce((sum, content) => sum + visibleLength(honestText(content)), 0);
  const most = Math.max(HEADER_CHARS_LEAST, Math.min(HEADER_CHARS, chars * HEADER_SHARE));
  const top = honest(root).getBoundingClientRect().top;
  return [...honest(root).querySelectorAll(HEADER)].find((el) => {
    const box = honest(el).getBoundingClientRect();
    if (box.height < 16 || box.height > HEADER_HEIGHT || box.top - top > HEADER_TOP) return false;
    if (box.width < HEADER_SPAN * (view?.innerWidth ?? 0) || visibleLength(honestText(el)) > most) return false;
    if (honest(el).matches('a,span,img,form,button') || isInHighLayer(el)) return false;
    return ![...contents, ...(headline ? [headline] : [])].some(
      (one) => honest(el).contains(one) || honest(one).contains(el),
    );
  });
}

/** Part of a box that stays in sight and takes more of it than a header does: with this part kept, all of it would stay. */
function isInHighLayer(el: Element): boolean {
  for (let at = parentOf(el); at; at = parentOf(at)) {
    const position = viewOf(honest(at).ownerDocument)?.getComputedStyle(at).position;
    const stays = position === 'fixed' || position === 'sticky';
    if (stays && honest(at).getBoundingClientRect().height > HEADER_HEIGHT) return true;
  }
  return false;
}

/** How far around the text a way on is looked for, how near its end it stands in pixels, and how long it is. */
const LEVELS = 4;
const NEAR = 400;
const WAY_ON = 60;

/** The first short control near the end of the text that leads on. */
function waysOn(contents: readonly Element[], leads: (text: string) => boolean, selector: string): Element[] {
  const last = contents.at(-1);
  const bottom = last ? honest(last).getBoundingClientRect().bottom : 0;
  for (let el = last && parentOf(last), level = 0; el && level < LEVELS; el = parentOf(el), level++) {
    const found = [...honest(el).querySelectorAll(selector)].find(
      (one) =>
        honestText(one).length <= WAY_ON &&
        leads(honestText(one)) &&
        Math.abs(honest(one).getBoundingClientRect().top - bottom) < NEAR &&
        !contents.some((content) => honest(content).contains(one)),
    );
    if (found) return [found];
  }
  return [];
}
