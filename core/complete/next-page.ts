import type { Page } from '../page';
import { toRegExp } from '../pattern';
import type { Incomplete, SiteRule } from '../types';
import { countingOf, type NumberedLink, skippedBy } from './counting';
import { NEXT, NUMBER, OTHERS, PAGE_COUNT, PREVIOUS, WHOLE } from './data/patterns';
import type { NearbyText } from './near';
import { type Counting, isWholePage, laterPage, type Numbers, pageNumbers, pageOrdinal } from './page-address';

const [next, previous, number, count, whole] = [NEXT, PREVIOUS, NUMBER, PAGE_COUNT, WHOLE].map(toRegExp);

/** Where a script goes that does nothing else: `location.href='/a/123_2.html'`. */
const GOES = /^(?:javascript:\s*)?(?:window\.|document\.)?location(?:\.href)?\s*=\s*(['"])(?<to>[^'"]+)\1(?:\s*;)?$/i;

function addressOf(page: Page, el: Element): URL | undefined {
  const link = el.closest('a,link,[onclick]');
  const said = [link?.getAttribute('href'), link?.getAttribute('onclick')].map((text) => (text ?? '').trim());
  const to = said.map((text) => GOES.exec(text)?.groups?.to).find((address) => address) ?? said[0];
  return to && URL.canParse(to, page.url) ? new URL(to, page.url) : undefined;
}

const addressesOf = (page: Page, elements: Iterable<Element>): URL[] =>
  [...elements].map((el) => addressOf(page, el)).filter((url) => url !== undefined);

/** Of some links, the one to the nearest later page of the same article. */
function nearest(page: Page, elements: Iterable<Element>, counting?: Counting): URL | undefined {
  const far = (url: URL) => laterPage(page.url, url, counting);
  const later = addressesOf(page, elements).filter((url) => far(url) > 0);
  return later.sort((a, b) => far(a) - far(b))[0];
}

/** Of some links, the one to the earliest page of the same article, if this page is a later one. */
function earliest(page: Page, elements: Iterable<Element>, counting: Counting): URL | undefined {
  const earlier = addressesOf(page, elements).filter((url) => laterPage(url, page.url, counting) > 0);
  return earlier.reduce<URL | undefined>(
    (first, url) => (first && laterPage(url, first, counting) === 0 ? first : url),
    undefined,
  );
}

/** Links that the publisher's rule names. */
function named(page: Page, site: SiteRule | undefined): Element[] {
  if (!site?.next) return [];
  const text = site.next.text ? toRegExp(site.next.text) : undefined;
  const all = [...page.root.querySelectorAll(site.next.selector)];
  return text ? all.filter((el) => text.test((el.textContent ?? '').trim())) : all;
}

/** Comments and lists of other articles have pages of their own. */
const isOwn = ({ el }: NearbyText): boolean => el.closest(OTHERS) === null;

/**
 * The other pages of the same article, never another article: what a link is called says that it leads on or back, and
 * its address that it is the same article's.
 */
export function furtherPages(
  page: Page,
  site: SiteRule | undefined,
  marks: readonly NearbyText[],
): Incomplete | undefined {
  const said = (pattern: RegExp | undefined) =>
    marks.filter((mark) => pattern?.test(mark.text) && isOwn(mark)).map(({ el }) => el);
  const [rule, numbers, on] = [named(page, site), said(number), said(next)];
  const links = [...page.root.querySelectorAll('link[rel~="next" i]')];
  const counting = countingOf(labelledIn(page, marks.filter(isOwn)), numbersTo(page, [...links, ...on]));
  const to = (elements: Iterable<Element>) => nearest(page, elements, counting);
  const later = to(rule) ?? to(links) ?? to(on) ?? to(numbers);
  const first = earliest(page, [...rule, ...said(previous), ...numbers], counting);
  if (!later && !first) return undefined;
  const all = addressesOf(page, said(whole)).find((url) => isWholePage(page.url, url));
  return paged(page, counting, { later, first, all, pages: pageCount(page, marks.filter(isOwn), counting) });
}

interface Found {
  readonly later: URL | undefined;
  readonly first: URL | undefined;
  readonly all: URL | undefined;
  readonly pages: number | undefined;
}

function paged(page: Page, counting: Counting, { later, first, all, pages }: Found): Incomplete {
  const ahead = later && pageNumbers(page.url, later);
  const skipped = ahead ? skippedBy(ahead, counting) : 0;
  const number = pageOrdinal(ahead?.from ?? (first && pageNumbers(page.url, first)?.from), counting);
  return {
    kind: 'paged',
    ...(later && { next: later.href }),
    ...(pages && { pages }),
    ...(first && { first: first.href }),
    ...(all && { whole: all.href }),
    ...(Number.isInteger(number) && number > 1 && { number }),
    ...(skipped > 0 && { skipped }),
  };
}

/** Links that are called by a page's number, with the numbers in their addresses. */
function labelledIn(page: Page, marks: readonly NearbyText[]): NumberedLink[] {
  return marks.flatMap(({ el, text }) => {
    const url = number?.test(text) ? addressOf(page, el) : undefined;
    const numbers = url && pageNumbers(page.url, url);
    return numbers?.to === undefined ? [] : [{ label: Number(/\d+/.exec(text)?.[0]), numbers }];
  });
}

/** The numbers of the first of some links that leads to another page of the same article. */
const numbersTo = (page: Page, elements: readonly Element[]): Numbers | undefined =>
  addressesOf(page, elements)
    .map((url) => pageNumbers(page.url, url))
    .find((numbers) => numbers?.to !== undefined);

function pageCount(page: Page, marks: readonly NearbyText[], counting: Counting): number | undefined {
  for (const { text } of marks) {
    const groups = count?.exec(text)?.groups;
    const said = Number(groups?.all ?? groups?.of);
    if (said > 1) return said;
  }
  const numbers = marks
    .filter(({ el, text }) => number?.test(text) && nearest(page, [el], counting))
    .map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
