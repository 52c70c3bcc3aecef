import type { DBSchema, IDBPDatabase } from 'idb';

/** Works with a database and closes it: a connection that stays open would keep a newer version from opening it. */
export async function withDatabase<Schema extends DBSchema, T>(
  open: () => Promise<IDBPDatabase<Schema>>,
  work: (db: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
