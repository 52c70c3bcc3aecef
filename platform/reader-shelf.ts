import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { withDatabase } from './with-database';

/** How much is kept for reader tabs: of both, and for how long nobody opened it. */
export interface ShelfBounds {
  readonly count: number;
  /** Of all articles together. Estimated: two a character, as browsers store text that is not Latin. */
  readonly bytes: number;
  readonly ms: number;
}

export const SHELF: ShelfBounds = { count: 60, bytes: 64_000_000, ms: 30 * 86_400_000 };

/** What is known of an article without its text, so that making room reads none. */
interface Note {
  readonly key: string;
  /** Milliseconds since 1970 when it was last opened. */
  readonly at: number;
  readonly bytes: number;
}

interface Shelf extends DBSchema {
  notes: { key: string; value: Note };
  pages: { key: string; value: unknown };
}

const open = (): Promise<IDBPDatabase<Shelf>> =>
  openDB<Shelf>('jingdu-reader', 1, {
    upgrade(db) {
      db.createObjectStore('notes', { keyPath: 'key' });
      db.createObjectStore('pages');
    },
  });

const withShelf = <T>(work: (db: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> => withDatabase(open, work);

/** Those that go to make room, by the time they were last opened; the newest always stays. */
function surplus(notes: readonly Note[], bounds: ShelfBounds, now: number): Note[] {
  let count = 0;
  let bytes = 0;
  return [...notes]
    .sort((a, b) => b.at - a.at)
    .filter((note, index) => {
      const keeps =
        index === 0 || (count < bounds.count && bytes + note.bytes <= bounds.bytes && now - note.at < bounds.ms);
      if (keeps) {
        count++;
        bytes += note.bytes;
      }
      return !keeps;
    });
}

/**
 * Keeps a page on disk under a key, or what became of it; what was opened longest ago makes room.
 * @param page plain data. @throws DOMException where the browser has no room for it
 */
export async function shelve(key: string, page: unknown, bounds = SHELF, now = Date.now()): Promise<void> {
  const note = { key, at: now, bytes: 2 * JSON.stringify(page).length };
  await withShelf(async (db) => {
    const work = db.transaction(['notes', 'pages'], 'readwrite');
    const [notes, pages] = [work.objectStore('notes'), work.objectStore('pages')];
    await Promise.all([notes.put(note), pages.put(page, key)]);
    for (const old of surplus(await notes.getAll(), bounds, now))
      await Promise.all([notes.delete(old.key), pages.delete(old.key)]);
    await work.done;
  });
}

/** What is kept under a key, now opened anew. Undefined where it is not there any more. */
export const fromShelf = (key: string, now = Date.now()): Promise<unknown> =>
  withShelf(async (db) => {
    const work = db.transaction(['notes', 'pages'], 'readwrite');
    const [note, page] = await Promise.all([work.objectStore('notes').get(key), work.objectStore('pages').get(key)]);
    if (note) await work.objectStore('notes').put({ ...note, at: now });
    await work.done;
    return page;
  });
