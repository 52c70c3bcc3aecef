import type { Page } from '../page';
import type { Incomplete, SiteRule } from '../types';
import { NEXT, NUMBER, OTHERS, PAGE_COUNT, PREVIOUS, WHOLE } from './data/patterns';
import type { Mark } from './near';
import { isWholePage, laterPage } from './page-address';

const [next, previous, number, count, whole] = [NEXT, PREVIOUS, NUMBER, PAGE_COUNT, WHOLE].map(
  (source) => new RegExp(source, 'iu'),
);

/** Where a script goes that does nothing else: `location.href='/a/123_2.html'`. */
const GOES = /^\s*(?:javascript:)?\s*(?:window\.|document\.)?location(?:\.href)?\s*=\s*(['"])(?<to>[^'"]+)\1\s*;?\s*$/i;

function addressOf(page: Page, el: Element): URL | undefined {
  const link = el.closest('a,link,[onclick]');
  const said = [link?.getAttribute('href'), link?.getAttribute('onclick')].map((text) => text ?? '');
  const to = said.map((text) => GOES.exec(text)?.groups?.to).find((address) => address) ?? said[0];
  return to && URL.canParse(to, page.url) ? new URL(to, page.url) : undefined;
}

const addressesOf = (page: Page, elements: Iterable<Element>): URL[] =>
  [...elements].map((el) => addressOf(page, el)).filter((url) => url !== undefined);

/** Of some links, the one to the nearest later page of the same article. */
function nearest(page: Page, elements: Iterable<Element>): URL | undefined {
  const later = addressesOf(page, elements).filter((url) => laterPage(page.url, url) > 0);
  return later.sort((a, b) => laterPage(page.url, a) - laterPage(page.url, b))[0];
}

/** Of some links, the one to the earliest page of the same article, if this page is a later one. */
function earliest(page: Page, elements: Iterable<Element>): URL | undefined {
  const earlier = addressesOf(page, elements).filter((url) => laterPage(url, page.url) > 0);
  return earlier.reduce<URL | undefined>(
    (first, url) => (first && laterPage(url, first) === 0 ? first : url),
    undefined,
  );
}

/** Links that the publisher's rule names. */
function named(page: Page, site: SiteRule | undefined): Element[] {
  if (!site?.next) return [];
  const text = site.next.text ? new RegExp(site.next.text, 'iu') : undefined;
  const all = [...page.root.querySelectorAll(site.next.selector)];
  return text ? all.filter((el) => text.test((el.textContent ?? '').trim())) : all;
}

/** Comments and lists of other articles have pages of their own. */
const isOwn = ({ el }: Mark): boolean => el.closest(OTHERS) === null;

/**
 * The other pages of the same article, never another article: what a link is called says that it leads on or back, and
 * its address that it is the same article's.
 */
export function furtherPages(page: Page, site: SiteRule | undefined, marks: readonly Mark[]): Incomplete | undefined {
  const said = (pattern: RegExp | undefined) =>
    marks.filter((mark) => pattern?.test(mark.text) && isOwn(mark)).map(({ el }) => el);
  const [rule, numbers] = [named(page, site), said(number)];
  const later =
    nearest(page, rule) ??
    nearest(page, page.root.querySelectorAll('link[rel~="next" i]')) ??
    nearest(page, said(next)) ??
    nearest(page, numbers);
  const first = earliest(page, [...rule, ...said(previous), ...numbers]);
  if (!later && !first) return undefined;
  const pages = pageCount(page, marks.filter(isOwn));
  const all = addressesOf(page, said(whole)).find((url) => isWholePage(page.url, url));
  return {
    kind: 'paged',
    ...(later && { next: later.href }),
    ...(pages && { pages }),
    ...(first && { first: first.href }),
    ...(all && { whole: all.href }),
  };
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
