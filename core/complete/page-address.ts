import { cleanUrl } from '../clean-url';

/** Query names that count pages, of those that sites use for it. */
const PAGE_PARAM = /^(?:p|pn|paged?|page_?(?:no|num|index)|curr?_?page)$/i;
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
  /** Number of the page in the query; 0 where it says none. */
  readonly page: number;
}

function read(url: URL): Address {
  const { host, pathname, searchParams } = new URL(cleanUrl(url));
  const path = pathname.replace(/\.[a-z]{3,5}$/i, '').replace(/\/$/, '');
  const pairs = [...searchParams].filter(([, value]) => value !== '');
  const number = pairs.find(([name, value]) => PAGE_PARAM.test(name) && /^\d{1,2}$/.test(value))?.[1];
  const rest = pairs.filter(([name]) => !PAGE_PARAM.test(name)).map(([name, value]) => `${name}=${value}`);
  return { path: host + path, query: rest.sort().join('&'), page: Number(number ?? 0) };
}

function numbered(path: string): { stem: string; number: number } | undefined {
  if (DATED.test(path)) return undefined;
  const groups = NUMBERED.exec(path)?.groups;
  return groups?.stem === undefined ? undefined : { stem: groups.stem, number: Number(groups.number) };
}

/**
 * How far a link leads on among the pages of the article at `own`: `a/123.html` goes on at `a/123_2.html`,
 * `a/123-2.html`, `a/123/2` or `a/123?page=2`. The page's first address has the number 0.
 * @returns the later page's number; 0 where the link leads elsewhere, back, or to the same page
 */
export function laterPage(own: URL, link: URL): number {
  if (!/^https?:$/.test(link.protocol)) return 0;
  const [from, to] = [read(own), read(link)];
  if (from.path === to.path) return from.query === to.query && to.page > Math.max(from.page, 1) ? to.page : 0;
  const further = numbered(to.path);
  if (!further || (to.query !== '' && to.query !== from.query)) return 0;
  if (further.stem === from.path) return further.number;
  const here = OWN_NUMBER.test(from.path) ? undefined : numbered(from.path);
  return here?.stem === further.stem && further.number > here.number ? further.number : 0;
}

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
