import { blocksOf } from '../dom/blocks';
import { LAZY_ATTRIBUTES } from '../dom/data/lazy-images';
import { pictureAddress } from '../dom/picture-address';
import { isShown } from '../dom/shown';
import { viewOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { toRegExp } from '../pattern';
import { SENTENCE_END, visibleLength } from '../text';
import type { Choice, Incomplete, SiteRule } from '../types';
import { EXPAND, LOGIN_WALL, PAY_WALL } from './data/patterns';
import { marksNear, type NearbyText } from './near';
import { furtherPages } from './next-page';

/** Shortest text that is a paragraph of an article and not a button's. */
const PARAGRAPH = 20;

const [expand, pay, login] = [EXPAND, PAY_WALL, LOGIN_WALL].map(toRegExp);

/**
 * What more the page holds than is in its content: text folded away, further pages, a wall, images not loaded.
 * Reads the live page. Layout is asked only where a button says that text is folded away.
 * @param read the article's text as it was read, its boilerplate gone
 */
export function completeness(
  page: Page,
  site: SiteRule | undefined,
  roots: readonly Element[],
  choice: Choice,
  read: Element | undefined = roots.at(-1),
): Incomplete[] {
  const last = roots.at(-1);
  if (!last) return [];
  const marks = marksNear(last);
  const paged = furtherPages(page, site, marks);
  // 「余下全文」 may lead to the next page or open a fold: where there are pages, it is theirs.
  const found = [paged ?? collapsed(page, site, last, marks, read), wall(marks), unloadedImages(roots)];
  if (choice.stale) found.push({ kind: 'stale-rule', detail: choice.rule });
  return found.filter((one) => one !== undefined);
}

/** A button that opens the rest, where the rest is not on the page already: folded by style alone, it was read. */
function collapsed(
  page: Page,
  site: SiteRule | undefined,
  root: Element,
  marks: readonly NearbyText[],
  read = root,
): Incomplete | undefined {
  const named = site?.expand?.map((selector) => page.root.querySelector(selector)).find((el) => el && isShown(el));
  const mark = marks.find(({ el, text }) => expand?.test(text) && isShown(el));
  if (!named && !mark) return undefined;
  // A button that the publisher's rule names was seen to fold by style, on pages that hold the whole text.
  const byLayout = !named && hasStyle(page);
  if (byLayout ? isClipped(root) || isFolded(root) : !isCutOff(read)) return undefined;
  return { kind: 'collapsed', detail: mark?.text ?? (named?.textContent ?? '').trim().slice(0, 40) };
}

/** Browsers' own margin of a page whose style sheets say nothing; those of portals all take it away. */
const BARE_MARGIN = '8px';

/** Whether the page looks as it should: in a document that is not shown, or whose style did not come, layout says nothing. */
function hasStyle({ doc, root }: Page): boolean {
  const view = viewOf(doc);
  const sheets = [...root.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet" i]')];
  const body = root.querySelector('body');
  if (!view || sheets.some((link) => link.sheet === null && !link.disabled)) return false;
  // A sheet that failed is there all the same in Chromium.
  return sheets.length === 0 || !body || view.getComputedStyle(body).marginTop !== BARE_MARGIN;
}

/** Who wrote it, after the last sentence: 「……孩子们数了三遍。（林晚）」. */
const SIGNED = /[(（][^()（）]{1,20}[)）]$/u;

/** The text ends in the middle of a sentence, or with dots. */
function isCutOff(root: Element): boolean {
  const blocks = blocksOf(root).filter((block) => visibleLength(block.text) >= PARAGRAPH);
  const last = (blocks.at(-1)?.text ?? '').replace(SIGNED, '');
  return /(?:…|\.{3})$/u.test(last) || !SENTENCE_END.test(last);
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

/** A wall stands for itself; in a list each item tells of an article of its own: 「04:07 某某早报 会员专享」. */
function wall(marks: readonly NearbyText[]): Incomplete | undefined {
  const own = marks.filter(({ el }) => !el.closest('li') && !el.querySelector('li'));
  const paid = own.find(({ text }) => pay?.test(text));
  if (paid) return { kind: 'pay-wall', detail: paid.text };
  const closed = own.find(({ text }) => login?.test(text));
  return closed && { kind: 'login-wall', detail: closed.text };
}

/** Images whose address is not on the page yet, though a lazy loader's mark says that there is one. */
function unloadedImages(roots: readonly Element[]): Incomplete | undefined {
  let missing = 0;
  for (const root of roots)
    for (const img of root.getElementsByTagName('img'))
      if (!pictureAddress(img) && LAZY_ATTRIBUTES.some((name) => img.hasAttribute(name))) missing++;
  return missing > 0 ? { kind: 'lazy-images', detail: String(missing) } : undefined;
}
