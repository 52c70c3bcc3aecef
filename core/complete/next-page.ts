import type { Page } from '../page';
import type { Incomplete, SiteRule } from '../types';
import { NEXT, PAGE_COUNT } from './data/patterns';
import type { Mark } from './near';

const next = new RegExp(NEXT, 'iu');
const count = new RegExp(PAGE_COUNT, 'iu');

/** `a/123.html`, `a/123_2.html`, `a/123-2.html`, `a/123/2` and `a/123?page=2` are pages of one article: their address without the page's number. */
export function stemOf(url: URL): string {
  const path = url.pathname.replace(/\.[a-z]{3,5}$/i, '').replace(/\/$/, '');
  return `${url.host}${path}`;
}

function isLaterPage(page: URL, link: URL): boolean {
  if (!/^https?:$/.test(link.protocol) || link.href === page.href) return false;
  const [own, other] = [stemOf(page).replace(/[_-]\d{1,2}$/, ''), stemOf(link)];
  if (own === other) return /[?&](?:p|page|pn|pageno)=\d+/i.test(link.search);
  return other.startsWith(own) && /^[_/-](?:p|page_?)?\d{1,2}$/i.test(other.slice(own.length));
}

function linkOf(page: Page, el: Element | null | undefined): URL | undefined {
  const href = el?.closest('a,link')?.getAttribute('href');
  if (!href || !URL.canParse(href, page.url)) return undefined;
  const url = new URL(href, page.url);
  return isLaterPage(page.url, url) ? url : undefined;
}

/** The further pages of the same article, never the next article. */
export function furtherPages(page: Page, site: SiteRule | undefined, marks: readonly Mark[]): Incomplete | undefined {
  const text = site?.next?.text ? new RegExp(site.next.text, 'iu') : undefined;
  const named = site?.next
    ? [...page.root.querySelectorAll(site.next.selector)].find((el) => !text || text.test(el.textContent ?? ''))
    : undefined;
  const link =
    linkOf(page, named) ??
    linkOf(page, page.root.querySelector('link[rel~="next"]')) ??
    marks
      .filter((mark) => next.test(mark.text))
      .map((mark) => linkOf(page, mark.el))
      .find((url) => url !== undefined);
  if (!link) return undefined;
  const pages = pageCount(page, marks);
  return { kind: 'paged', next: link.href, ...(pages && { pages }) };
}

function pageCount(page: Page, marks: readonly Mark[]): number | undefined {
  for (const { text } of marks) {
    const groups = count.exec(text)?.groups;
    const said = Number(groups?.all ?? groups?.of);
    if (said > 1) return said;
  }
  const numbers = marks
    .filter(({ el, text }) => /^\d{1,2}$/.test(text) && linkOf(page, el))
    .map(({ text }) => Number(text));
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
