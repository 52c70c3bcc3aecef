import { sidesOf } from '../dom/declared-size';
import { follows } from '../dom/document-order';
import { pictureAddress } from '../dom/picture-address';
import { isShown } from '../dom/shown';
import { parentOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { visibleLength } from '../text';
import { APART, DECLARED, PAGE_PICTURE } from './data/lead';

/** Of at least so many CSS pixels a side, where any is known. */
const LARGE = 200;
/** A longer text beside a picture is no caption. */
const CAPTION = 200;
/** More pictures than this between headline and text are a gallery's, or the page's. */
const MOST = 4;
/** Letters of a file's name that tell one picture from another. */
const NAME = 6;
const PICTURES = 'img,amp-img,video';

/** Sizes in a file's name: `-1200`, `_w600`, `@640x360`. */
const SIZE = /(?:^|[-_@])[wh]?\d{2,4}(?:x\d{2,4})?(?=[-_@.!]|$)/gi;

/** The longest piece of a file's name, by which copies of other sizes are known. */
function nameOf(address: string): string {
  const file =
    /([^/?#]*)(?:[?#].*)?$/
      .exec(address)?.[1]
      ?.replace(/\.\w{2,5}$/, '')
      .replace(SIZE, '') ?? '';
  const [longest = ''] = file.split(/[_@.,!]/).sort((a, b) => b.length - a.length);
  return longest.length >= NAME ? longest : '';
}

const addressesIn = (el: Element): string[] =>
  [...el.attributes].map(({ value }) => value).filter((value) => /[/.]/.test(value));

/** Names of the pictures that the page declares to stand for it. */
const declaredNames = (page: Page): string[] =>
  [...page.root.querySelectorAll(DECLARED)]
    .flatMap(addressesIn)
    .map(nameOf)
    .filter((name) => name !== '');

/** Sides in CSS pixels, as declared or as the browser has loaded them. */
function isLarge(picture: Element): boolean {
  const loaded =
    picture.localName === 'img' ? [(picture as HTMLImageElement).naturalWidth].filter((side) => side > 2) : []; // as: its name says so
  const sides = [...sidesOf(picture), ...loaded];
  return sides.length > 0 && sides.every((side) => side >= LARGE);
}

const isSmall = (picture: Element): boolean => sidesOf(picture).some((side) => side < LARGE / 2);

/** A link to another page: the picture is that one's. */
function leadsElsewhere(picture: Element): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href') ?? '';
  return href !== '' && !/^#|^javascript:|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(href);
}

const nameWords = (el: Element): string =>
  ['class', 'id', 'src', 'alt'].map((name) => (el.getAttribute(name) ?? '').slice(0, 200)).join(' ');

/** The picture with its caption: the figure, or the outermost box that holds little more. */
function holderOf(picture: Element, headline: Node, first: Element): Element {
  let holder = picture.closest('figure') ?? picture.closest('picture') ?? picture;
  for (let at = parentOf(holder); at && !at.contains(headline) && !at.contains(first); at = parentOf(at)) {
    if (visibleLength(at.textContent ?? '') > CAPTION || at.querySelector('h1,h2,h3,ul,ol,p + p,time')) break;
    if (at.querySelectorAll(PICTURES).length > MOST) break;
    holder = at;
  }
  return holder;
}

/** A picture that is set as one of the article: as a figure, or large with nothing but a caption; or the page declares it. */
function isLead(picture: Element, holder: Element, declared: readonly string[]): boolean {
  if (picture.closest(APART) || isSmall(picture) || leadsElsewhere(picture) || !isShown(picture)) return false;
  if ([picture, holder].some((el) => PAGE_PICTURE.test(nameWords(el)))) return false;
  const address = picture.localName === 'img' ? (pictureAddress(picture) ?? '') : '';
  if (declared.some((name) => address.includes(name))) return true;
  return picture.closest('figure') !== null || picture.localName === 'video' || isLarge(picture);
}

/**
 * Pictures with their captions that stand between the headline and the text, outside the content roots: they are the article's.
 * @param headline the text node that the headline begins with
 * @returns live elements, in document order, none inside another
 */
export function leadPictures(page: Page, headline: Node | undefined, roots: readonly Element[]): Element[] {
  const [first] = roots;
  const head = headline ?? onlyHeading(page);
  return first && head && !first.contains(head) && follows(first, head) ? between(page, head, first) : [];
}

/** A page with one large heading has its headline there, however short. */
function onlyHeading(page: Page): Element | undefined {
  const [only, ...more] = page.root.querySelectorAll('h1');
  return more.length === 0 ? only : undefined;
}

function between(page: Page, headline: Node, first: Element): Element[] {
  let around = parentOf(first);
  while (around && !around.contains(headline)) around = parentOf(around);
  const pictures = [...(around?.querySelectorAll(PICTURES) ?? [])].filter(
    (el) => follows(el, headline) && !follows(el, first) && !first.contains(el) && !el.contains(first),
  );
  if (pictures.length === 0 || pictures.length > MOST) return [];
  const declared = declaredNames(page);
  const known = first.querySelectorAll('img');
  const found = new Set<Element>();
  for (const picture of pictures) {
    const holder = holderOf(picture, headline, first);
    const name = nameOf(pictureAddress(picture) ?? '');
    const again = name !== '' && [...known].some((img) => addressesIn(img).some((address) => address.includes(name)));
    if (!again && isLead(picture, holder, declared)) found.add(holder);
  }
  return [...found].filter((el) => ![...found].some((other) => other !== el && other.contains(el)));
}

/** What a rule names as the article's own pictures, which stand before its text. */
export const ruledLead = (page: Page, selectors: readonly string[], roots: readonly Element[]): Element[] =>
  selectors
    .flatMap((selector) => [...page.root.querySelectorAll(selector)].slice(0, MOST))
    .filter((el) => roots.every((root) => !root.contains(el) && !el.contains(root) && follows(root, el)));
