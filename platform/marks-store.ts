import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { cleanUrl } from '../core/clean-url';
import type { Mark } from '../core/marks/mark';
import { marksText } from '../core/serialize/marks-text';
import type { Metadata } from '../core/types';
import { writeClipboard } from './clipboard';
import { headerLabels } from './header-labels';
import { withDatabase } from './with-database';

/** Of so many articles; the one that was marked longest ago makes room. */
const ARTICLES = 1000;
const MARKS = 200;

/** An article's marks under its address, whatever became of the article itself. */
interface Kept {
  readonly url: string;
  readonly at: number;
  readonly marks: readonly Mark[];
}

interface Marks extends DBSchema {
  articles: { key: string; value: Kept; indexes: { at: number } };
}

const markSchema = v.object({
  id: v.string(),
  story: v.number(),
  exact: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: v.string(),
  suffix: v.string(),
});
const keptSchema = v.object({ marks: v.array(markSchema) });

const open = (): Promise<IDBPDatabase<Marks>> =>
  openDB<Marks>('jingdu-marks', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'url' }).createIndex('at', 'at');
    },
  });

const withMarks = <T>(work: (db: IDBPDatabase<Marks>) => Promise<T>): Promise<T> => withDatabase(open, work);

/** An article's marks, on this device alone; none where they cannot be read. */
export async function marksOf(url: string): Promise<readonly Mark[]> {
  const kept: unknown = await withMarks((db) => db.get('articles', cleanUrl(url))).catch(() => undefined);
  return v.is(keptSchema, kept) ? kept.marks : [];
}

/** Keeps an article's marks, in the place of those before; none: it is forgotten. */
export const keepMarks = (url: string, marks: readonly Mark[], most = ARTICLES): Promise<void> =>
  withMarks(async (db) => {
    if (marks.length === 0) return db.delete('articles', cleanUrl(url));
    await db.put('articles', { url: cleanUrl(url), at: Date.now(), marks: marks.slice(-MARKS) });
    const surplus = (await db.count('articles')) - most;
    if (surplus <= 0) return;
    const oldest = await db.getAllKeysFromIndex('articles', 'at', null, surplus);
    for (const key of oldest) await db.delete('articles', key);
  });

const copyMarks = (marks: readonly Mark[], metadata: Metadata, url: string): Promise<void> =>
  writeClipboard({ text: marksText(marks, metadata, url, headerLabels()) });

const isPrivate = (): boolean => browser.extension.inIncognitoContext;

/** Marks in a reader tab. Those of a private window live as long as the tab shows the article. */
export const marking = {
  load: async (url: string) => (isPrivate() ? [] : marksOf(url)),
  save: async (url: string, marks: readonly Mark[]) => (isPrivate() ? undefined : keepMarks(url, marks)),
  copy: copyMarks,
};
