import { lazy } from '../lazy';
import type { Page } from '../page';
import { toRegExp } from '../pattern';
import { pageHead } from '../read/head';
import type { Evidence, SiteRule } from '../types';
import { LINE_MARKS, type PageMark, TITLE_MARKS, TYPE_MARKS, URL_MARKS } from './data/page-marks';
import { readDeclaredType } from './declared';
import type { JudgedLine } from './lines';

/** Marks with their patterns made ready, when they are first asked for: a page that a rule knows asks for few. */
const ready = <M extends PageMark>(marks: readonly M[]) =>
  lazy(() => marks.map((mark) => ({ ...mark, regex: toRegExp(mark.pattern) })));
const urls = ready(URL_MARKS);
const titleMarks = ready(TITLE_MARKS);
const types = ready(TYPE_MARKS);
const lineMarks = ready(LINE_MARKS);
/** Characters of the page that a piece of evidence shows. */
const DETAIL = 60;
/** Longest line that can be a mark. */
const MARK_LENGTH = 40;
/** What a site's own pattern for articles' addresses is worth. */
const SITE_POINTS = 3;
/** Publishers move and rename; a text that reads as an article outweighs an address that should not be one. */
const NOT_SITE_POINTS = -2;
/** A bare host may be all that is known of a saved page's address. */
const ROOT_POINTS = -1;

const found = (marks: ReturnType<typeof urls>, text: string, code: Evidence['code']): Evidence[] =>
  marks
    .filter(({ regex }) => regex.test(text))
    .map(({ points, kind }) => ({ code, points, kind, detail: text.slice(0, DETAIL) }));

/** What patterns are held against. */
const addressOf = ({ host, pathname, search }: URL): string => host + pathname + search;

/** What the publisher's own patterns say of the address. */
export function siteSignal({ url }: Page, site: SiteRule): Evidence | undefined {
  const address = addressOf(url);
  const hits = (patterns: readonly string[] | undefined) =>
    patterns?.some((p) => new RegExp(p, 'u').test(address)) ?? false;
  if (hits(site.notArticle)) {
    const points = url.pathname === '/' && url.search === '' ? ROOT_POINTS : NOT_SITE_POINTS;
    return { code: 'not-site-address', points, kind: 'list' };
  }
  if (!hits(site.article)) return undefined;
  return { code: 'site-address', points: SITE_POINTS, kind: 'article' };
}

/** The strongest of several signals that say the same in other words. */
const strongest = (signals: readonly Evidence[]): Evidence[] => {
  const first = signals.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  return first ? [first] : [];
};

/** Signals from the address: the publisher's own patterns, else what addresses of such pages look like everywhere. */
export function urlSignals(page: Page, site: SiteRule | undefined): Evidence[] {
  const known = site && siteSignal(page, site);
  return known ? [known] : strongest(found(urls(), addressOf(page.url), 'address'));
}

/** Signals from what the page says of itself. */
export function declaredSignals(page: Page): Evidence[] {
  const declared = readDeclaredType(page);
  const { title, titles } = pageHead(page);
  const typed = declared.types.flatMap((type) => found(types(), type, 'type'));
  const article = typed.filter(({ kind }) => kind === 'article');
  const dated: Evidence[] = declared.dated ? [{ code: 'dated', points: 1, kind: 'article' }] : [];
  const titled = found(titleMarks(), title || (titles[0] ?? ''), 'title');
  // An article may hold a video or belong to a list; the other way round it would not say so.
  return [...strongest(article.length > 0 ? article : typed), ...dated, ...strongest(titled)];
}

/** Signals from lines that forums and result pages repeat. */
export function lineSignals(lines: readonly JudgedLine[]): Evidence[] {
  const short = lines.filter(({ text }) => text.length <= MARK_LENGTH);
  return lineMarks().flatMap(({ regex, least, points, kind }) => {
    const hits = short.filter(({ text }) => regex.test(text)).length;
    return hits >= least ? [{ code: 'lines', points, kind, count: hits }] : [];
  });
}
