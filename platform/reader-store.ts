import { browser } from 'wxt/browser';
import type { Found } from '../core/types';
import { activeTab } from './active-tab';
import { ENGINE_FILE } from './engine';
import { fromShelf, shelve } from './reader-shelf';
import { parseResult } from './result-schema';

/** What the popup hands to the reader page. */
export interface ReaderPage {
  readonly result: Found;
  /** Ids of the removals that the reader put back. */
  readonly restored: readonly string[];
  /** Index of the story in view. */
  readonly story: number;
  /** The tab that it was read in, which may be elsewhere by now. */
  readonly tab?: number | undefined;
}

declare global {
  /** Set in a page's isolated world before entrypoints/auto runs there. */
  var jingduReaderPage: ReaderPage | undefined;
}

/** Keys of what is kept in memory alone, until the browser ends: articles of private windows. */
const IN_MEMORY = 'reader:';
/** Of those; the oldest goes when there are more. */
const MOST_IN_MEMORY = 10;

const newKey = (privately: boolean): string => `${privately ? IN_MEMORY : ''}${Date.now()}-${crypto.randomUUID()}`;

/**
 * Keeps an article for a reader tab: on disk (platform/reader-shelf.ts), or in memory where nothing may be left behind.
 * @returns the key to open it by. @throws Error if there is no room for it
 */
export async function keepForReader(page: ReaderPage, privately: boolean): Promise<string> {
  const key = newKey(privately);
  if (privately) await keepInMemory(key, page);
  else await shelve(key, page);
  return key;
}

/**
 * For a reader tab: keeps what became of its article under the key that it has: joined with its other pages, or with blocks
 * put back. Where it cannot be kept any more it is still shown, so nothing is said.
 */
export const keepOn =
  (key: string, tab?: number) =>
  (result: ReaderPage['result'], restored: readonly string[], story: number): Promise<void> => {
    const page: ReaderPage = { result, restored, story, tab };
    const kept = key.startsWith(IN_MEMORY) ? browser.storage.session.set({ [key]: page }) : shelve(key, page);
    return kept.catch(() => undefined);
  };

async function keepInMemory(key: string, page: ReaderPage): Promise<void> {
  const older = Object.keys(await browser.storage.session.get())
    .filter((name) => name.startsWith(IN_MEMORY))
    .sort();
  await browser.storage.session.remove(older.splice(0, Math.max(0, older.length - MOST_IN_MEMORY + 1)));
  // Browsers keep some 10 MB a session: pictures that stand in the article itself fill them soon.
  while (!(await fits(key, page))) {
    const oldest = older.shift();
    if (oldest === undefined) throw new Error('the article is larger than what the browser keeps');
    await browser.storage.session.remove(oldest);
  }
}

const fits = (key: string, page: ReaderPage): Promise<boolean> =>
  browser.storage.session.set({ [key]: page }).then(
    () => true,
    () => false,
  );

/** What is kept under a key, if it is still there and can be read. Never rejects. */
export async function readerPage(key: string): Promise<ReaderPage | undefined> {
  const stored: unknown = key.startsWith(IN_MEMORY)
    ? (await browser.storage.session.get(key))[key]
    : await fromShelf(key).catch(() => undefined);
  const page = stored as Partial<Record<keyof ReaderPage, unknown>> | undefined; // as: each part is checked below
  const result = parseResult(page?.result);
  if (!result?.ok) return undefined;
  const restored = Array.isArray(page?.restored) ? page.restored.filter((id) => typeof id === 'string') : [];
  const story = typeof page?.story === 'number' && result.article.stories[page.story] ? page.story : 0;
  return { result, restored, story, ...(typeof page?.tab === 'number' && { tab: page.tab }) };
}

/**
 * Opens the reader for the tab in front. Chrome shows none of our pages in a private window: there it is laid over the page
 * itself, and nothing is kept at all.
 * @throws Error where the article cannot be kept, or no script may run in the page
 */
export async function openReaderHere(page: ReaderPage): Promise<void> {
  const tab = await activeTab();
  if (tab?.incognito && !browser.extension.inIncognitoContext) await layReaderOver(tab.id, page);
  else await openReader({ ...page, tab: tab?.id }, { privately: tab?.incognito === true });
}

/** Leaves the article in the page's isolated world, and then what shows it there. */
async function layReaderOver(tabId: number, page: ReaderPage): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [page],
    func: (given: ReaderPage) => {
      globalThis.jingduReaderPage = given;
    },
  });
  await browser.scripting.executeScript({ target, files: [ENGINE_FILE, '/auto.js'] });
}

interface Opening {
  /** The article's other pages are joined there at once: the reader clicked for it, and said yes. */
  readonly join?: boolean;
  readonly privately?: boolean;
}

export async function openReader(page: ReaderPage, { join = false, privately = false }: Opening = {}): Promise<void> {
  const key = await keepForReader(page, privately);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html?${readerQuery(page.result.article.url, key, join)}`),
  });
}

/** The query of a reader tab's address: the article's own address first, so that the tab tells it even when nothing is kept. */
export const readerQuery = (url: string, key: string, join = false): string =>
  `${new URLSearchParams({ url, key, ...(join && { join: '1' }) })}`;

/** What a reader tab was opened with: an address of the web's, if it is one, and a key, of nothing yet where it has none. */
export function readerAsked(query: string): { readonly url?: string; readonly key: string; readonly join: boolean } {
  const asked = new URLSearchParams(query);
  const url = asked.get('url') ?? '';
  const webs = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  return {
    ...(webs && { url }),
    key: asked.get('key') || newKey(browser.extension.inIncognitoContext),
    join: asked.has('join'),
  };
}
