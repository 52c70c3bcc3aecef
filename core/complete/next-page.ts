import type { Page } from '../page';
import type { Incomplete, SiteRule } from '../types';
import { NEXT, NUMBER, OTHERS, PAGE_COUNT, WHOLE } from './data/patterns';
import type { Mark } from './near';
import { isWholePage, laterPage } from './page-address';

const [next, number, count, whole] = [NEXT, NUMBER, PAGE_COUNT, WHOLE].map((source) => new RegExp(source, 'iu'));

interface Link {
  readonly url: URL;
  readonly page: number;
}

function addressOf(page: Page, el: Element): URL | undefined {
  const href = el.closest('a,link')?.getAttribute('href');
  return href && URL.canParse(href, page.url) ? new URL(href, page.url) : undefined;
}

/** Of some links, the one to the nearest later page of the same article. */
function nearest(page: Page, elements: Iterable<Element>): Link | undefined {
  let found: Link | undefined;
  for (const el of elements) {
    const url = addressOf(page, el);
    const at = url ? laterPage(page.url, url) : 0;
    if (url && at > 0 && (!found || at < found.page)) found = { url, page: at };
  }
  return found;
}

/** Links that the publisher's rule names. */
function named(page: Page, site: SiteRule | undefined): Element[] {
  if (!site?.next) return [];
  const text = site.next.text ? new RegExp(site.next.text, 'iu') : undefined;
  const all = [...page.root.querySelectorAll(site.next.selector)];
  return text ? all.filter((el) => text.test((el.textContent ?? '').trim())) : all;
}

/**
 * The further pages of the same article, never the next article: what a link is called says that it leads on, and its
 * address that it is the same article's.
 */
export function furtherPages(page: Page, site: SiteRule | undefined, marks: readonly Mark[]): Incomplete | undefined {
  const own = marks.filter(({ el }) => el.closest(OTHERS) === null);
  const said = (pattern: RegExp | undefined) => own.filter(({ text }) => pattern?.test(text)).map(({ el }) => el);
  const found =
    nearest(page, named(page, site)) ??
    nearest(page, page.root.querySelectorAll('link[rel~="next" i]')) ??
    nearest(page, said(next)) ??
    nearest(page, said(number));
  if (!found) return undefined;
  const pages = pageCount(page, own);
  const all = said(whole)
    .map((el) => addressOf(page, el))
    .find((url) => url && isWholePage(page.url, url));
  return { kind: 'paged', next: found.url.href, ...(pages && { pages }), ...(all && { whole: all.href }) };
}

function pageCount(page: Page, marks: readonly Mark[]): number | undefined {
  for (const { text } of marks) {
    const groups = count?.exec(text)?.groups;
    const said = Number(groups?.all ?? groups?.of);
    if (said > 1) return said;
  }
  const numbers = marks
    .filter(({ el, text }) => number?.test(text) && nearest(page, [el]))
    .map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
