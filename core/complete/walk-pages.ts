import type { Sanitizer } from '../sanitize';
import type { Found, Incomplete } from '../types';
import { joinPage, takeWhole, type Unjoined } from './join-pages';
import { isWholePage, pageNumbers } from './page-address';
import { renameRemovals } from './rename-removals';

/** Why a page could not be read: nothing came, what came is no article, or it came from another host. */
export type Unread = 'unreachable' | 'unreadable' | 'elsewhere';

/**
 * Why the walk stopped. `lost`: nothing leads to a page, though there should be one: at the end, before the first, or where
 * the next link skips it. `many`: see MOST_PAGES.
 */
export type JoinProblem = Unread | Unjoined | 'lost' | 'many';

/** Gives what the engine makes of the page at an address. @throws nothing but what aborting throws */
export type ReadPage = (url: string, signal: AbortSignal) => Promise<Found | Unread>;

export interface Joined {
  /** The article as far as it came; what is still missing stands in its `incomplete`. */
  readonly found: Found;
  /** Pages in it. */
  readonly pages: number;
  /** Absent where all was joined, or where the reader stopped it. */
  readonly stopped?: { readonly problem: JoinProblem; readonly page: number; readonly url: string };
}

interface Walk {
  readonly read: ReadPage;
  readonly sanitizer: Sanitizer;
  readonly signal: AbortSignal;
  /** Told before each page is asked for. @param page its number @param of pages in all, where the article says */
  readonly onPage: (page: number, of: number | undefined) => void;
}

/** More pages than any article has. */
const MOST_PAGES = 50;

export const pagedOf = (found: Found): Incomplete | undefined =>
  found.article.incomplete.find((one) => one.kind === 'paged');

/** Whether an article has other pages that can be asked for. */
export const canJoin = (found: Found): boolean => {
  const paged = pagedOf(found);
  return (paged?.next ?? paged?.first) !== undefined;
};

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

/** An address over https where the article's own was, without its fragment. */
function secured(url: string, own: string): string {
  const upgraded = own.startsWith('https:') ? url.replace(/^http:/i, 'https:') : url;
  return withoutFragment(upgraded);
}

/**
 * Joins the other pages of an article, one after another: all on one page where there is such a page, else from the
 * first page on. No address twice, none but the same article's. What was joined before something went wrong stays.
 * @param origin the page in view, or what an earlier walk came to
 * @param pages how many pages are in it
 */
export async function walkPages(origin: Found, walk: Walk, pages = 1): Promise<Joined> {
  const whole = await readWhole(origin, walk);
  if (whole) return { found: whole, pages };
  const first = await readFirst(origin, walk);
  if (typeof first === 'string') return stop({ found: origin, pages }, first, 1, pagedOf(origin)?.first ?? '');
  return walkOn({ found: first, pages }, origin, walk);
}

const stop = (joined: Joined, problem: JoinProblem, page: number, url: string): Joined => ({
  ...joined,
  stopped: { problem, page, url },
});

/** The article as its own single page, where it offers one and that holds it all. */
async function readWhole(origin: Found, { read, sanitizer, signal, onPage }: Walk): Promise<Found | undefined> {
  const own = origin.article.url;
  const url = secured(pagedOf(origin)?.whole ?? '', own);
  if (!URL.canParse(url) || !isWholePage(new URL(own), new URL(url))) return undefined;
  onPage(0, undefined);
  const page = await read(url, signal);
  const taken = typeof page === 'string' || signal.aborted ? undefined : takeWhole(origin, page, sanitizer);
  return typeof taken === 'object' ? taken : undefined;
}

/** Whether a link leads on; the first page's own address may have no number. */
function leadsOn(from: URL, to: URL): boolean {
  const numbers = pageNumbers(from, to);
  return numbers !== undefined && (numbers.to ?? -1) > (numbers.from ?? -1);
}

/** The article's first page; what is in view, where it is that. A long pager links it from the pages before alone. */
async function readFirst(origin: Found, { read, sanitizer, signal, onPage }: Walk): Promise<Found | JoinProblem> {
  let at = origin;
  for (const seen = new Set<string>(); ; ) {
    const own = at.article.url;
    const url = secured(pagedOf(at)?.first ?? '', own);
    if (!URL.canParse(url) || seen.has(url) || signal.aborted) break;
    if (!leadsOn(new URL(url), new URL(own))) return 'elsewhere';
    seen.add(url);
    onPage(1, pagedOf(origin)?.pages);
    const page = await read(url, signal);
    if (typeof page === 'string') return signal.aborted ? origin : page;
    at = page;
  }
  if (at === origin) return origin;
  const { stories, removals } = renameRemovals(at, 'p1-', sanitizer);
  return { ...at, article: { ...at.article, stories }, removals };
}

/** By how much the numbers in two addresses differ; undefined where only one has a number that says so. */
function stepBetween(from: string, to: string, pages: number): number | undefined {
  const numbers = pageNumbers(new URL(from), new URL(to));
  const before = numbers?.from ?? (numbers?.by === 'items' && pages === 1 ? 0 : undefined);
  return numbers?.to === undefined || before === undefined ? undefined : numbers.to - before;
}

/** Walks from the first page, or the last that was joined, to the end. Until the page in view is in it, nothing is gained. */
async function walkOn(start: Joined, origin: Found, walk: Walk): Promise<Joined> {
  const of = pagedOf(origin)?.pages ?? pagedOf(start.found)?.pages;
  // Pages before the first that is known: nothing leads to them.
  const missing = (pagedOf(start.found)?.number ?? 1) - 1;
  const seen = new Set([withoutFragment(start.found.article.url)]);
  let joined = start;
  let kept: Joined = { found: origin, pages: start.pages };
  let last = start.found;
  let step: number | undefined;
  for (let next = pagedOf(last)?.next; next !== undefined; next = pagedOf(last)?.next) {
    const at = last.article.url;
    const url = secured(next, at);
    const page = missing + joined.pages + 1;
    if (!URL.canParse(url) || !leadsOn(new URL(at), new URL(url)) || seen.has(url))
      return stop(kept, 'elsewhere', page, url);
    if (page > MOST_PAGES) return stop(kept, 'many', page, url);
    const far = stepBetween(at, url, joined.pages);
    if ((pagedOf(last)?.skipped ?? 0) > 0 || (step ?? far) !== far) return stop(kept, 'lost', page, '');
    step = far;
    seen.add(url);
    walk.onPage(page, of);
    const inView = url === secured(origin.article.url, at);
    const read = inView ? origin : await walk.read(url, walk.signal);
    if (walk.signal.aborted) return kept;
    if (typeof read === 'string') return stop(kept, read, page, url);
    const found = joinPage(joined.found, read, page, walk.sanitizer);
    if (typeof found === 'string') return stop(kept, found, page, url);
    last = read;
    joined = { found, pages: joined.pages + 1 };
    if (inView || kept.found !== origin || start.found === origin) kept = joined;
  }
  if (missing > 0) return stop(kept, 'lost', 1, '');
  const all = kept.found === joined.found && joined.pages >= (of ?? 0);
  return all ? joined : stop(kept, 'lost', joined.pages + 1, '');
}
