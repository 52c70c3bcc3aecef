import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { type Again, type ReadArticle, readArticle, sameArticle, withArticle } from '../core/again/same-article';
import { countedAddress } from '../core/habits/book';
import type { Result } from '../core/types';
import { serialQueue } from './serial-queue';

/** So many articles: some half a megabyte. */
const MOST = 800;

/** On this device alone, never synced, and only where the reader switched it on. */
const on = storage.defineItem<unknown>('local:read-before-on', { fallback: false, version: 1 });
const kept = storage.defineItem<unknown>('local:read-before', { fallback: null, version: 1 });

const articleSchema = v.object({
  address: v.string(),
  at: v.number(),
  place: v.string(),
  title: v.string(),
  source: v.string(),
  published: v.string(),
  paragraphs: v.array(v.string()),
});
const keptSchema = v.object({ salt: v.pipe(v.string(), v.minLength(16)), articles: v.array(articleSchema) });

async function read(): Promise<v.InferOutput<typeof keptSchema>> {
  const stored = await kept.getValue();
  // Pages without TLS have no randomUUID.
  return v.is(keptSchema, stored)
    ? stored
    : { salt: crypto.getRandomValues(new Uint32Array(4)).join('-'), articles: [] };
}

const isOn = async (): Promise<boolean> => (await on.getValue()) === true;

/** One change at a time: two articles read at once would each forget the other. */
const queue = serialQueue();

function told(result: Result, root: Element, salt: string): ReadArticle | undefined {
  if (!result.ok || !/^https?:/.test(result.article.url) || !URL.canParse(result.article.url)) return undefined;
  return readArticle(result, root, countedAddress(new URL(result.article.url)), salt, Date.now());
}

const isLast = ({ address, paragraphs }: ReadArticle, articles: readonly ReadArticle[]): boolean =>
  articles.at(-1)?.address === address && articles.at(-1)?.paragraphs.length === paragraphs.length;

/** Remembers that an article was read. Never for a page of a private window: that is the caller's to know. */
export const rememberRead = (result: Result, root: Element): Promise<void> =>
  queue(async () => {
    if (!(await isOn())) return;
    const { salt, articles } = await read();
    const article = told(result, root, salt);
    // A page that goes on loading is read again and again.
    if (!article || isLast(article, articles)) return;
    await kept.setValue({ salt, articles: withArticle(articles, article, MOST) });
  });

/** The same article as it was read elsewhere, where the reader wants to be told. */
export async function readBefore(result: Result, root: Element): Promise<Again | undefined> {
  if (!(await isOn())) return undefined;
  const { salt, articles } = await read();
  const article = told(result, root, salt);
  return article && sameArticle(article, articles);
}

/** What the options page does with it. Switched off, all of it is forgotten. */
export const readBeforeActions = {
  read: async () => ({ on: await isOn(), articles: (await read()).articles.length }),
  set: (wanted: boolean): Promise<void> =>
    queue(async () => {
      await on.setValue(wanted);
      if (!wanted) await kept.removeValue();
    }),
};
