import { viewOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { toRegExp } from '../pattern';
import { visibleLength } from '../text';
import type { Choice, Incomplete, SiteRule } from '../types';
import { EXPAND, LAZY_ATTRIBUTES, LOGIN_WALL, PAY_WALL } from './data/patterns';
import { type Mark, marksNear } from './near';
import { furtherPages } from './next-page';

/** Shortest text that is a paragraph of an article and not a button's. */
const PARAGRAPH = 20;

const [expand, pay, login] = [EXPAND, PAY_WALL, LOGIN_WALL].map(toRegExp);

/**
 * What more the page holds than is in its content: text folded away, further pages, a wall, images not loaded.
 * Reads the live page. Layout is asked only where a button says that text is folded away.
 */
export function completeness(
  page: Page,
  site: SiteRule | undefined,
  roots: readonly Element[],
  choice: Choice,
): Incomplete[] {
  const last = roots.at(-1);
  if (!last) return [];
  const marks = marksNear(last);
  const found = [
    collapsed(page, site, last, marks),
    furtherPages(page, site, marks),
    wall(marks),
    unloadedImages(roots),
  ];
  if (choice.stale) found.push({ kind: 'stale-rule', detail: choice.rule });
  return found.filter((one) => one !== undefined);
}

function collapsed(
  page: Page,
  site: SiteRule | undefined,
  root: Element,
  marks: readonly Mark[],
): Incomplete | undefined {
  const named = site?.expand?.map((selector) => page.root.querySelector(selector)).find((el) => el !== null);
  const mark = marks.find(({ text }) => expand?.test(text));
  if (!named && !mark) return undefined;
  if (isClipped(root) || isFolded(root)) return undefined; // folded by style alone: the text is here, and was read
  return { kind: 'collapsed', detail: mark?.text ?? (named?.textContent ?? '').trim().slice(0, 40) };
}

/** The root, or a box around it, shows less than it holds. */
function isClipped(root: Element): boolean {
  for (let el: Element | null = root, level = 0; el && level < 4; el = el.parentElement, level++)
    if (el.scrollHeight > el.clientHeight + 40 && el.clientHeight > 0) return true;
  return false;
}

/** A paragraph of the root is on the page without being shown. */
function isFolded(root: Element): boolean {
  const view = viewOf(root.ownerDocument);
  return [...root.querySelectorAll('p')].some((p) => {
    if (visibleLength(p.textContent ?? '') < PARAGRAPH) return false;
    if (typeof p.checkVisibility === 'function') return !p.checkVisibility();
    for (let el: Element | null = p; el && el !== root; el = el.parentElement)
      if (view?.getComputedStyle(el).display === 'none') return true;
    return false;
  });
}

function wall(marks: readonly Mark[]): Incomplete | undefined {
  const paid = marks.find(({ text }) => pay?.test(text));
  if (paid) return { kind: 'pay-wall', detail: paid.text };
  const closed = marks.find(({ text }) => login?.test(text));
  return closed && { kind: 'login-wall', detail: closed.text };
}

/** Images whose address is not on the page yet: no real `src`, and nothing that looks like an address in the usual attributes. */
function unloadedImages(roots: readonly Element[]): Incomplete | undefined {
  let missing = 0;
  for (const root of roots) for (const img of root.getElementsByTagName('img')) if (!hasAddress(img)) missing++;
  return missing > 0 ? { kind: 'lazy-images', detail: String(missing) } : undefined;
}

function hasAddress(img: Element): boolean {
  if (img.hasAttribute('srcset') || /^(?:https?:)?\/\/|^\/?[\w.-]+\//.test(img.getAttribute('src') ?? '')) return true;
  const lazy = LAZY_ATTRIBUTES.map((name) => img.getAttribute(name)).filter((value) => value !== null);
  return lazy.length === 0 || lazy.some((value) => /^(?:https?:)?\/\/|\.(?:jpe?g|png|webp|gif)/i.test(value));
}
