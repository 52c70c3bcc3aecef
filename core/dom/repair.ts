import type { Page } from '../page';
import { repairPictures } from './pictures';

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
 * Gives a snapshot's images and links their real, absolute addresses.
 * @param base see `baseOf`
 * @param aside told of pictures that are none of the article (lines, icons); they must be kept or taken out there
 */
export function repair(root: Element, base: string, aside: (img: Element) => void): void {
  const ornaments = repairPictures(root);
  for (const img of root.querySelectorAll('img')) absolute(img, 'src', base);
  for (const el of root.querySelectorAll('a[href]')) absolute(el, 'href', base);
  ornaments.forEach(aside);
}
