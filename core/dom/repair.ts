import type { Page } from '../page';
import { LAZY_ATTRIBUTES, PLACEHOLDER, TRACKER } from './data/lazy-images';

/** An image of at most this many CSS pixels a side counts visits or draws a line. */
const TINY = 5;
/** An image of at most this many is an icon, if it stands in a link or has no other text. */
const ICON = 24;
const IMAGE_PATH = /^(?:\.{0,2}\/)?[\w%@~./-]{1,300}\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?!#].{0,500})?$/i;

/** Encrypted values (Sohu's `data-src`) and JSON are no addresses. */
const isAddress = (value: string): boolean =>
  /^(?:https?:)?\/\/[\w.-]+\/\S{1,2000}$/i.test(value) || IMAGE_PATH.test(value);

/** The largest picture that a `srcset` names. */
function largest(srcset: string): string {
  const candidates = srcset.split(/,\s+/, 30).map((part) => part.trim().split(/\s+/));
  const size = (descriptor = '1x') => Number.parseFloat(descriptor) || 0;
  return (
    candidates.reduce<readonly string[]>(
      (best, one) => (size(one[1]) > size(best[1]) ? one : best),
      candidates[0] ?? [],
    )[0] ?? ''
  );
}

function lazyAddress(img: Element): string | undefined {
  for (const name of LAZY_ATTRIBUTES) {
    const value = (img.getAttribute(name) ?? '').trim();
    const address = name === 'data-srcset' ? largest(value) : value;
    if (isAddress(address)) return address;
  }
  return undefined;
}

/** The address in a fallback for readers without scripts, right after the image or in its picture element. */
function fallbackAddress(img: Element): string | undefined {
  const after = img.nextElementSibling;
  const inNoscript =
    after?.localName === 'noscript'
      ? /<img\s[^>]{0,500}?src=["']([^"']{1,2000})["']/i.exec(after.textContent ?? '')?.[1]
      : undefined;
  const source = img.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset');
  return [inNoscript, img.getAttribute('srcset'), source].map((value) => largest(value ?? '')).find(isAddress);
}

function repairImage(img: Element): void {
  const src = (img.getAttribute('src') ?? '').trim();
  const real = src !== '' && !PLACEHOLDER.test(src);
  const address = lazyAddress(img) ?? (real ? src : fallbackAddress(img));
  if (address) img.setAttribute('src', address);
  else if (!real && !/^data:image\/(?:png|jpe?g|webp)/.test(src)) img.remove();
}

const sideOf = (img: Element, name: 'width' | 'height'): number =>
  Number.parseFloat(img.getAttribute(name) ?? '') || Number.NaN;

function isOrnament(img: Element): boolean {
  const sides = [sideOf(img, 'width'), sideOf(img, 'height')].filter((side) => !Number.isNaN(side));
  if (sides.some((side) => side <= TINY)) return true;
  if (sides.length === 2 && sides.every((side) => side <= ICON) && (img.getAttribute('alt') ?? '') === '') return true;
  return TRACKER.test(img.getAttribute('src') ?? '') && sides.length > 0 && sides.every((side) => side <= ICON);
}

function absolute(el: Element, name: string, base: string): void {
  const value = el.getAttribute(name)?.trim();
  if (!value || value.startsWith('#') || value.startsWith('data:')) return;
  try {
    el.setAttribute(name, new URL(value, base).href);
  } catch {
    el.removeAttribute(name);
  }
}

/** What relative addresses of a page are relative to. */
export function baseOf({ root, url }: Page): string {
  try {
    return new URL(root.querySelector('base[href]')?.getAttribute('href') ?? '', url).href;
  } catch {
    return url.href;
  }
}

/**
 * Gives a snapshot's images and links their real, absolute addresses; drops placeholders, pixels and icons.
 * @param base see `baseOf`
 */
export function repair(root: Element, base: string): void {
  for (const img of root.querySelectorAll('img')) {
    repairImage(img);
    if (isOrnament(img)) img.remove();
    else absolute(img, 'src', base);
  }
  for (const el of root.querySelectorAll('a[href]')) absolute(el, 'href', base);
  for (const el of root.querySelectorAll('video,audio,source')) {
    absolute(el, 'src', base);
    absolute(el, 'poster', base);
  }
}
