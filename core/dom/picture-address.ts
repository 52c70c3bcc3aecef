import {
  LAZY_ATTRIBUTES,
  LOOSE_ATTRIBUTES,
  PIXEL_DATA,
  PLACEHOLDER,
  SET_ATTRIBUTES,
  SMALL_COPY,
  THUMB,
} from './data/lazy-images';

const IMAGE_PATH = /^(?:\.{0,2}\/)?[^\s"'<>{}]{1,1000}\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:[?!#@~].{0,1000})?$/i;
const ABSOLUTE = /^(?:https?:)?\/\/[\w.-]+(?::\d+)?\/\S{1,2000}$/i;
const ROOTED = /^\.{0,2}\/[\w%@~.,:;!$&?/-][\w%@~.,:;!$&?=/-]{0,1000}$/;

/** What no picture can be shown from: a drawing written into the address may hold script. */
const NO_PICTURE = /^(?:about|javascript|blob|data:image\/svg)/i;

/** Encrypted values (Sohu's `data-src`) and JSON are no addresses. */
const isAddress = (value: string): boolean => ABSOLUTE.test(value) || IMAGE_PATH.test(value);
const isRooted = (value: string): boolean => ROOTED.test(value) && !value.endsWith('=');

/** The largest picture that a `srcset` names. Commas may stand in addresses; after a size they end it, with or without a space. */
function largest(srcset: string): string {
  const told = [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wxh])?\s*(?:,|$)/g)].slice(0, 40);
  let best = { address: '', size: 0 };
  for (const [, run = '', size = '1'] of told) {
    const addresses = run.split(/,(?=(?:https?:)?\/\/)/);
    addresses.forEach((address, i) => {
      const own = i === addresses.length - 1 ? Number.parseFloat(size) : 1;
      if (own > best.size) best = { address, size: own };
    });
  }
  return best.address;
}

const attributeOf = (el: Element, name: string): string => (el.getAttribute(name) ?? '').trim();

/** Nothing that a reader would call the picture: empty, a drawn pixel, or a file that is named for standing in. */
export function isPlaceholder(src: string): boolean {
  if (src === '' || /^data:/i.test(src) || NO_PICTURE.test(src)) return true;
  const name = /([^/?#]*)(?:[?#].*)?$/.exec(src)?.[1] ?? '';
  return PLACEHOLDER.test(name.replace(/\.\w{2,5}$/, ''));
}

/** The image inside a `noscript`, which is text where scripts run and elements where they do not. */
export function fallbackImage(el: Element | null): string | undefined {
  if (el?.localName !== 'noscript') return undefined;
  const markup = el.querySelector('img')?.outerHTML ?? el.textContent ?? '';
  const address = /<img\s[^>]{0,1000}?\ssrc=["']?([^"'\s>]{1,2000})/i.exec(markup.replace('<img', '<img '))?.[1];
  return address?.replaceAll('&amp;', '&');
}

/** The fallback for readers without scripts, before or after an image or the box that holds nothing else. */
function besideOf(img: Element): string | undefined {
  const picture = img.closest('picture') ?? img;
  const parent = picture.parentElement;
  const boxes = parent?.childElementCount === 1 ? [picture, parent] : [picture];
  for (const box of boxes)
    for (const beside of [box.nextElementSibling, box.previousElementSibling]) {
      const address = fallbackImage(beside);
      if (address && isAddress(address)) return address;
    }
  return undefined;
}

function lazyAddress(img: Element, real: boolean): string | undefined {
  const kept = LAZY_ATTRIBUTES.map((name) => attributeOf(img, name));
  return (
    kept.find(isAddress) ??
    LOOSE_ATTRIBUTES.map((name) => attributeOf(img, name)).find((value) => IMAGE_PATH.test(value)) ??
    (real ? undefined : [...kept, ...LOOSE_ATTRIBUTES.map((name) => attributeOf(img, name))].find(isRooted))
  );
}

/** Whatever attribute names a picture's file: lazy loaders give theirs names of their own. */
const anyAddress = (img: Element): string | undefined =>
  img
    .getAttributeNames()
    .filter((name) => name.startsWith('data-'))
    .map((name) => attributeOf(img, name))
    .find((value) => IMAGE_PATH.test(value) && !isPlaceholder(value));

/** The largest of the sizes that the image, or its picture element, tells. */
function setAddress(img: Element): string | undefined {
  const sources = [...(img.closest('picture')?.querySelectorAll('source') ?? [])];
  return [img, ...sources]
    .flatMap((el) => SET_ATTRIBUTES.map((name) => largest(attributeOf(el, name))))
    .find((address) => isAddress(address) || isRooted(address));
}

const numbersIn = (address: string): number[] => (address.match(/\d{1,5}/g) ?? []).map(Number);

/**
 * An address may say that it is of a small copy. Two that differ in numbers alone are sizes of one picture: the first number that
 * differs tells which is smaller.
 */
function isSmaller(a: string, b: string): boolean {
  if (SMALL_COPY.test(a) !== SMALL_COPY.test(b)) return SMALL_COPY.test(a);
  if (a.replace(/\d+/g, '#') !== b.replace(/\d+/g, '#')) return false;
  const theirs = numbersIn(b);
  const difference = numbersIn(a)
    .map((own, i) => own - (theirs[i] ?? 0))
    .find((one) => one !== 0);
  return difference !== undefined && difference < 0;
}

/**
 * The address of the picture that an image shows or is going to show, as the page wrote it; undefined where it tells none.
 * A placeholder gives way to any other address; where it is the only one, it is the picture.
 * @param stands whether an address stands in for others on this page: by many repeats, or by its natural size
 */
export function pictureAddress(img: Element, stands: (src: string) => boolean = () => false): string | undefined {
  const src = attributeOf(img, 'src');
  const real = !isPlaceholder(src) && !stands(src);
  const lazy = lazyAddress(img, real);
  if (real && !THUMB.test(src)) return lazy && !isSmaller(lazy, src) ? lazy : src;
  const other = lazy ?? setAddress(img) ?? besideOf(img) ?? anyAddress(img);
  if (other) return other;
  return src === '' || PIXEL_DATA.test(src) || NO_PICTURE.test(src) ? undefined : src;
}
