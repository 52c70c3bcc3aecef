import { BACKGROUND_ATTRIBUTES, LAZY_ATTRIBUTES, STAND_IN, THUMB, TRACKER } from './data/lazy-images';
import { sidesOf } from './declared-size';
import { fallbackImage, isPlaceholder, pictureAddress } from './picture-address';

/** An image of at most this many CSS pixels a side counts visits. */
const PIXEL = 2;
/** One with a side of at most this many draws a line. */
const LINE = 5;
/** An image of at most this many is an icon, if it has no other text. */
const ICON = 24;
/** So many images with one address, beside others that tell another: it stands in for theirs. */
const REPEATS = 3;
/** Marks a copied image that the page loaded and that is one pixel large. */
export const LOADED_PIXEL = 'data-jd-pixel';

/** Counts visits: never counts as a picture. */
function isPixel(img: Element): boolean {
  const sides = sidesOf(img);
  const src = img.getAttribute('src') ?? '';
  if (sides.length > 0 && sides.every((side) => side <= PIXEL)) return true;
  return TRACKER.test(src) && sides.length > 0 && sides.every((side) => side <= ICON);
}

function isOrnament(img: Element): boolean {
  const sides = sidesOf(img);
  if (sides.some((side) => side <= LINE)) return true;
  return sides.length === 2 && sides.every((side) => side <= ICON) && (img.getAttribute('alt') ?? '') === '';
}

/** Addresses that stand in for others: told by many images that know another one, or loaded and found to be a pixel. */
function standIns(images: readonly Element[]): (src: string) => boolean {
  const counts = new Map<string, number>();
  const pixels = new Set<string>();
  for (const img of images) {
    const src = img.getAttribute('src')?.trim() ?? '';
    if (img.hasAttribute(LOADED_PIXEL)) pixels.add(src);
    counts.set(src, (counts.get(src) ?? 0) + 1);
  }
  return (src) => pixels.has(src) || (counts.get(src) ?? 0) >= REPEATS;
}

/** Letters of a file's name that are no size and no number. */
const LETTERS = 4;

/** Two addresses tell sizes of one picture: they differ in numbers alone, or their files have a name in common. */
function namedAlike(a = '', b = ''): boolean {
  const nameOf = (address: string) => /([^/?#]*)(?:[?#].*)?$/.exec(address)?.[1]?.replace(/\.\w{2,5}$/, '') ?? '';
  const names = nameOf(a)
    .split(/[-_.@,]/)
    .filter((name) => name.length >= LETTERS && !THUMB.test(name));
  return a.replace(/\d+/g, '#') === b.replace(/\d+/g, '#') || names.some((name) => nameOf(b).includes(name));
}

/** The other image of a box that holds two and no text: a blurred copy, or the same once more. */
function isTwin(img: Element): boolean {
  let box = img.closest('picture')?.parentElement ?? img.parentElement;
  if (box?.childElementCount === 1) box = box.parentElement;
  const pair = box ? [...box.querySelectorAll('img')] : [];
  const other = pair.find((one) => one !== img);
  if (!box || pair.length !== 2 || !other || (box.textContent ?? '').trim() !== '') return false;
  const [own, twin] = [img, other].map((one) => one.getAttribute('src') ?? '');
  if (own === twin) return pair[1] === img;
  const isLazy = LAZY_ATTRIBUTES.some((name) => img.hasAttribute(name));
  const isCopy = (one: Element, src = '') =>
    (THUMB.test(src) && namedAlike(own, twin)) ||
    src.startsWith('data:') ||
    (!isLazy && STAND_IN.test(`${one.getAttribute('class')} ${one.getAttribute('style')}`));
  return isCopy(img, own) && !isCopy(other, twin);
}

/** A picture that only readers without scripts would be given: no image stands beside it. */
function showFallback(noscript: Element): void {
  const address = fallbackImage(noscript);
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  if (!address || beside.some((el) => el && (el.localName === 'img' || el.querySelector('img')))) return;
  const img = noscript.ownerDocument.createElement('img');
  img.setAttribute('src', address);
  const size = /\b(width|height)=["']?(\d+)/gi;
  for (const [, name = '', value = ''] of (
    noscript.querySelector('img')?.outerHTML ??
    noscript.textContent ??
    ''
  ).matchAll(size))
    img.setAttribute(name.toLowerCase(), value);
  noscript.replaceWith(img);
}

const BACKGROUND = /background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.+?)\1\s*\)/i;
const BACKGROUNDS = ['[style*="background" i]', ...BACKGROUND_ATTRIBUTES.map((name) => `[${name}]`)].join();

/** A box without words or pictures whose background is one. */
function showBackground(el: Element): void {
  const styled = BACKGROUND.exec(el.getAttribute('style') ?? '')?.[2];
  const kept = BACKGROUND_ATTRIBUTES.map((name) => el.getAttribute(name)).find((value) => value);
  const address = (kept ?? styled ?? '').replace(/^url\(\s*["']?|["']?\s*\)$/g, '');
  if (isPlaceholder(address) || el.querySelector('img,video,iframe') || (el.textContent ?? '').trim() !== '') return;
  if (sidesOf(el).some((side) => side <= ICON)) return;
  const img = el.ownerDocument.createElement('img');
  img.setAttribute('src', address);
  if (el.localName === 'svg') el.before(img);
  else el.append(img);
}

/**
 * Gives the images of a snapshot the addresses of their pictures, each once. Pixels that count visits and images
 * without any address go.
 * @returns lines and icons, which are none of the article
 */
export function repairPictures(root: Element): Element[] {
  for (const el of root.querySelectorAll('amp-img,svg image')) {
    const img = root.ownerDocument.createElement('img');
    for (const { name, value } of el.attributes) img.setAttribute(name === 'href' ? 'src' : name, value);
    const svg = el.closest('svg');
    if (svg) svg.before(img);
    else el.replaceWith(img);
  }
  for (const el of root.querySelectorAll(BACKGROUNDS)) showBackground(el);
  const images = [...root.querySelectorAll('img')];
  const stands = standIns(images);
  for (const img of images) {
    const address = pictureAddress(img, stands);
    if (address) img.setAttribute('src', address);
    else img.remove();
  }
  for (const noscript of root.querySelectorAll('noscript')) showFallback(noscript);
  for (const img of root.querySelectorAll('img')) if (isPixel(img) || isTwin(img)) img.remove();
  return [...root.querySelectorAll('img')].filter(isOrnament);
}
