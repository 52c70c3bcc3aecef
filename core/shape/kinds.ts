import { EMBED } from '../dom/embeds';
import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { visibleLength } from '../text';
import { HOLDERS } from './data/tags';

/** What stands in a flow as it is. */
const SOLID = new Set([...HOLDERS.split(','), ...'ul ol dl table pre hr video audio'.split(' ')]);
export const PICTURES = 'img,picture';
/** What is seen without a word. */
export const SEEN = 'img,picture,video,audio,canvas,svg,math,iframe,object,embed';
const MARKER = 'data-removal';
/** `display` in a style attribute that makes a block of an inline element. */
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)\b/i;

export const isMarker = (el: Element): boolean => el.hasAttribute(MARKER);
export const markerId = (el: Element): string => el.getAttribute(MARKER) ?? '';
/** Length of an element's text without white space, in UTF-16 units. */
export const lengthOf = (el: Element): number => visibleLength(el.textContent ?? '');
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
export const isSolid = (el: Element): boolean => SOLID.has(el.localName) || isCard(el);
/** A card that is a line of its own: a paragraph already. */
export const isCard = (el: Element): boolean => el.localName === 'p' && el.hasAttribute(EMBED);
export const isSkipped = (el: Element): boolean => SKIPPED_TAGS.has(el.localName);
export const isBox = (el: Element): boolean =>
  !isSolid(el) &&
  (BLOCK_TAGS.has(el.localName) || (BLOCK_STYLE.test(el.getAttribute('style') ?? '') && !isOwnBlock(el)));

/** Beside the line, not above it. */
const FLOAT_STYLE = /(?:^|;)\s*float\s*:\s*(?:left|right|inline-start)\b/i;
/** A word's first letter with its quotation mark. */
const INITIAL = 2;

/** Nothing that would be entered for its paragraphs, however it is displayed: a picture, a word's first letter. */
const isOwnBlock = (el: Element): boolean => el.matches(SEEN) || isInitial(el);

/** A word's first letter that is set large: the word goes on behind it. */
const isInitial = (el: Element): boolean =>
  FLOAT_STYLE.test(el.getAttribute('style') ?? '') &&
  /^\p{L}/u.test(el.nextSibling?.textContent ?? '') &&
  lengthOf(el) <= INITIAL;

/** Says that it is a picture, or holds nothing else that is seen. */
export function isPicture(el: Element): boolean {
  if (el.matches(PICTURES)) return true;
  return (
    el.querySelector(PICTURES) !== null && (el.textContent ?? '').trim() === '' && !el.querySelector(`[${MARKER}]`)
  );
}

/** Puts an element's content in its place. */
export const unwrap = (el: Element): void => el.replaceWith(...el.childNodes);

/** Whether a block or a line break stands in it. */
export const holdsBlock = (el: Element): boolean => el.querySelector(BLOCK_OR_BREAK) !== null;
const BLOCK_OR_BREAK = [...BLOCK_TAGS, 'br'].join(',');
