import { sidesOf } from '../dom/declared-size';
import type { Page } from '../page';

/** A picture declared smaller than this on a side is a button or a thumbnail. */
const LEAST_SIDE = 120;
/** A gallery's box holds this share of the page's pictures. */
const SHARE = 0.6;
const AROUND = 'header,footer,nav,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]';
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#!@]|$)/i;

/** A picture that leads to another page is that page's thumbnail. */
function leadsAway(img: Element): boolean {
  const href = img.closest('a[href]')?.getAttribute('href')?.trim() ?? '';
  return href !== '' && !/^(?:#|javascript:)/i.test(href) && !PICTURE_FILE.test(href);
}

const counts = (img: Element): boolean =>
  sidesOf(img).every((side) => side >= LEAST_SIDE) && !img.closest(AROUND) && !leadsAway(img);

/** The smallest box that holds most of a gallery's pictures, in the order of the page; undefined where there is none. */
export function galleryRoot({ root }: Page): Element | undefined {
  const pictures = [...root.querySelectorAll('img')].filter(counts);
  const held = new Map<Element, number>();
  for (const picture of pictures)
    for (let box = picture.parentElement; box; box = box.parentElement) held.set(box, (held.get(box) ?? 0) + 1);
  const boxes = [...held].flatMap(([box, count]) => (count >= pictures.length * SHARE ? [box] : []));
  // Any two that hold more than half of them share a picture, so that one stands inside the other.
  return boxes.reduce<Element | undefined>((inner, box) => (inner && !inner.contains(box) ? inner : box), undefined);
}
