import { cleanUrl } from '../clean-url';

/** Query names that count pages, of those that sites use for it. */
const PAGE_PARAM = /^(?:p|pn|paged?|page_?(?:no|num|index)|curr?_?page)$/i;
/** Query names that count what stood before: `?start=10`, or `?start=1` where a page is one of it. */
const OFFSET_PARAM = /^(?:start|offset|skip|begin|(?:start|first)_?(?:row|index|item|at))$/i;
/** `123_2`, `123-2`, `123/2`, `123/page/2`, `123_p2`: a name, and the number of its page. */
const NUMBERED = /^(?<stem>.+?)[_/-](?:p|page[_/-]?)?(?<number>\d{1,2})$/i;
/** `2025-06-18`, `2025/06`: the number at the end is a day's or a month's. */
const DATED = /(?<!\d)(?:19|20)\d\d[_/-]?\d{1,2}(?:[_/-]\d{1,2})?$/;
/** `content_12`, `node_3`: the number is the article's own (epapers, county portals). */
const OWN_NUMBER = /\/(?:content|node|article|art|detail|show|view|news|list)[_/-]\d{1,2}$/i;

interface Address {
  /** Host and path, without the ending of the file's name. */
  readonly path: string;
  /** What the query says besides the page's number, by name. */
  readonly query: string;
  /** Number of the page, or of what stood before, in the query; undefined where it says none. */
  readonly number: number | undefined;
  readonly counts: 'pages' | 'items';
}

function read(url: URL): Address {
  const { host, pathname, searchParams } = new URL(cleanUrl(url));
  const path = pathname.replace(/\.[a-z]{3,5}$/i, '').replace(/\/$/, '');
  const pairs = [...searchParams].filter(([, value]) => value !== '');
  const page = pairs.find(([name, value]) => PAGE_PARAM.test(name) && /^\d{1,2}$/.test(value));
  const offset = page ? undefined : pairs.find(([name, value]) => OFFSET_PARAM.test(name) && /^\d{1,4}$/.test(value));
  const rest = pairs.filter((pair) => !PAGE_PARAM.test(pair[0]) && pair !== offset);
  const query = rest.map(([name, value]) => `${name}=${value}`).sort();
  const number = (page ?? offset)?.[1];
  return {
    path: host + path,
    query: query.join('&'),
    number: number === undefined ? undefined : Number(number),
    counts: offset ? 'items' : 'pages',
  };
}

function numbered(path: string): { stem: string; number: number } | undefined {
  if (DATED.test(path)) return undefined;
  const groups = NUMBERED.exec(path)?.groups;
  return groups?.stem === undefined ? undefined : { stem: groups.stem, number: Number(groups.number) };
}

/** The numbers of two addresses of one article; undefined where an address has none, as the first page's often has. */
export interface Numbers {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** What is counted: pages in the query, what stood before, or pages in the path. */
  readonly by: 'pages' | 'items' | 'path';
}

/**
 * The numbers by which two addresses of the same article differ: `a/123.html`, `a/123_2.html`, `a/123-2.html`, `a/123/2`,
 * `a/123?page=2`, `a/123?start=20`. Undefined where they are not known to be the same article's.
 */
export function pageNumbers(own: URL, link: URL): Numbers | undefined {
  if (!/^https?:$/.test(link.protocol)) return undefined;
  const [from, to] = [read(own), read(link)];
  if (from.path === to.path) {
    if (from.query !== to.query) return undefined;
    const by = to.number === undefined ? from.counts : to.counts;
    return { from: from.number, to: to.number, by };
  }
  const further = numbered(to.path);
  const here = OWN_NUMBER.test(from.path) ? undefined : numbered(from.path);
  if (to.query !== '' && to.query !== from.query) return undefined;
  if (further?.stem === from.path) return { from: undefined, to: further.number, by: 'path' };
  if (here && further?.stem === here.stem) return { from: here.number, to: further.number, by: 'path' };
  return here?.stem === to.path ? { from: here.number, to: undefined, by: 'path' } : undefined;
}

/** What the first page's number is, or would be, by what is counted, and how far apart two pages are. */
export interface Counting {
  readonly first: number;
  readonly step: number;
}

const FROM_ONE: Counting = { first: 1, step: 1 };
const FROM_NOTHING: Counting = { first: 0, step: 1 };

/**
 * How far a link leads on among the pages of the article at `own`.
 * @param counting of numbers in the query; an offset begins with nothing before it
 * @returns the later page's number, in what is counted; 0 where the link leads elsewhere, back, or to the same page
 */
export function laterPage(own: URL, link: URL, counting?: Counting): number {
  const numbers = pageNumbers(own, link);
  if (!numbers) return 0;
  const { first } = counting ?? (numbers.by === 'items' ? FROM_NOTHING : FROM_ONE);
  // In a path, every number is a later page than none: the second page is `_2`, or `_1`.
  const bare = numbers.by === 'path' ? -1 : first;
  const [from, to] = [numbers.from ?? bare, numbers.to ?? bare];
  if (to <= from) return 0;
  return numbers.by === 'pages' ? to - first + 1 : to;
}

/** Which page of the article an address is, from 1. @param number in the address; undefined where it has none */
export const pageOrdinal = (number: number | undefined, { first, step }: Counting): number =>
  number === undefined ? 1 : (number - first) / step + 1;

/** What follows an article's name in the address of all of its pages as one: `123_all.html`, `123/full`. */
const WHOLE_PATH = /^[_/-](?:all|full|whole|single|s|qq|0)$/i;
const WHOLE_QUERY =
  /(?:^|&)(?:page|p|view|full|all|show|whole)=(?:all|full|single|whole|y|yes|1|0|true)(?:&|$)|^(?:all|full|viewall)(?:=|&|$)/i;

/** Whether a link leads to all of the article's pages as one; what it is called must say so too. */
export function isWholePage(own: URL, link: URL): boolean {
  if (!/^https?:$/.test(link.protocol)) return false;
  const [from, to] = [read(own), read(link)];
  const stems = [from.path, numbered(from.path)?.stem].filter((stem) => stem !== undefined);
  if (stems.includes(to.path)) return WHOLE_QUERY.test(link.search.slice(1));
  return stems.some((stem) => to.path.startsWith(stem) && WHOLE_PATH.test(to.path.slice(stem.length)));
}
