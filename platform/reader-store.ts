import { browser } from 'wxt/browser';
import type { Result } from '../core/types';
import { activeTab } from './active-tab';
import { parseResult } from './result-schema';

/** What the popup hands to the reader page. */
export interface ReaderPage {
  readonly result: Extract<Result, { ok: true }>;
  /** Ids of the removals that the reader put back. */
  readonly restored: readonly string[];
  /** Index of the story in view. */
  readonly story: number;
}

const PREFIX = 'reader:';
/** In memory only; the oldest goes when there are more. */
const KEPT = 10;

/**
 * Keeps an article for a reader tab for as long as the browser runs; older ones make room.
 * @returns the key to open it by. @throws Error if there is no room for it alone
 */
export async function keepForReader(page: ReaderPage): Promise<string> {
  const key = `${PREFIX}${Date.now()}-${crypto.randomUUID()}`;
  const older = Object.keys(await browser.storage.session.get())
    .filter((name) => name.startsWith(PREFIX))
    .sort();
  await browser.storage.session.remove(older.splice(0, Math.max(0, older.length - KEPT + 1)));
  // Browsers keep some 10 MB a session: pictures that stand in the article itself fill them soon.
  while (!(await keeps(key, page))) {
    const oldest = older.shift();
    if (oldest === undefined) throw new Error('the article is larger than what the browser keeps');
    await browser.storage.session.remove(oldest);
  }
  return key;
}

const keeps = (key: string, page: ReaderPage): Promise<boolean> =>
  browser.storage.session.set({ [key]: page }).then(
    () => true,
    () => false,
  );

export async function readerPage(key: string): Promise<ReaderPage | undefined> {
  if (!key.startsWith(PREFIX)) return undefined;
  const stored: unknown = (await browser.storage.session.get(key))[key];
  const page = stored as Partial<Record<keyof ReaderPage, unknown>> | undefined; // as: each part is checked below
  const result = parseResult(page?.result);
  if (!result?.ok) return undefined;
  const restored = Array.isArray(page?.restored) ? page.restored.filter((id) => typeof id === 'string') : [];
  return { result, restored, story: typeof page?.story === 'number' ? page.story : 0 };
}

/** @throws Error where the article cannot be kept, or would come out of its private window (Chrome shows none of our pages in one) */
export async function openReaderHere(page: ReaderPage): Promise<void> {
  const tab = await activeTab();
  if (tab?.incognito && !browser.extension.inIncognitoContext) throw new Error('no page of ours opens in this window');
  await openReader(page);
}

/** @param join whether the article's other pages are joined there at once: the reader clicked for it, and said yes */
export async function openReader(page: ReaderPage, join = false): Promise<void> {
  const key = await keepForReader(page);
  const params = new URLSearchParams({ key, ...(join && { join: '1' }) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${params}`) });
}
