import { type DBSchema, openDB } from 'idb';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Item, ItemState, States } from '../core/keep/several';
import { parseResult } from './result-schema';

/** So long a job that nobody came back to is kept, in milliseconds. */
const KEPT_MS = 2 * 86_400_000;

/** What is to be read, and what has been: on this device alone, for two days. */
export interface Job {
  readonly key: string;
  readonly items: readonly Item[];
  readonly states: States;
}

interface Jobs extends DBSchema {
  jobs: { key: string; value: { readonly key: string; readonly at: number; readonly items: readonly Item[] } };
  states: { key: [string, string]; value: unknown };
}

const itemsSchema = v.array(
  v.object({ id: v.string(), url: v.string(), title: v.string(), tab: v.exactOptional(v.number()) }),
);

const open = () =>
  openDB<Jobs>('jingdu-several', 1, {
    upgrade(db) {
      db.createObjectStore('jobs', { keyPath: 'key' });
      db.createObjectStore('states');
    },
  });

const statesOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Jobs that nobody came back to go. */
export async function forgetOldJobs(): Promise<void> {
  const db = await open();
  for (const job of await db.getAll('jobs'))
    if (Date.now() - job.at > KEPT_MS) {
      await db.delete('jobs', job.key);
      await db.delete('states', statesOf(job.key));
    }
  db.close();
}

/** Writes a new job down. @returns its key */
export async function newJob(items: readonly Item[]): Promise<string> {
  await forgetOldJobs();
  const key = crypto.randomUUID();
  await keepItems(key, items);
  return key;
}

/** What of a job's pages the reader has chosen. */
export async function keepItems(key: string, items: readonly Item[]): Promise<void> {
  const db = await open();
  await db.put('jobs', { key, at: Date.now(), items });
  db.close();
}

/** What has been read of a job before, however the page that read it ended. */
export async function jobOf(key: string): Promise<Job | undefined> {
  const db = await open();
  const job = await db.get('jobs', key);
  const keys = await db.getAllKeys('states', statesOf(key));
  const values = await db.getAll('states', statesOf(key));
  db.close();
  if (!job || !v.is(itemsSchema, job.items)) return undefined;
  const states = new Map(keys.map(([, id], at) => [id, stateOf(values[at])]));
  return { key, items: job.items, states };
}

/** What was being read when the page ended is to be read again. */
function stateOf(stored: unknown): ItemState {
  const state = stored as { readonly is?: unknown; readonly found?: unknown; readonly reason?: unknown } | undefined; // as: each part is checked below
  if (state?.is === 'done') {
    const found = parseResult(state.found);
    if (found?.ok) return { is: 'done', found };
  }
  // as: only the page itself writes reasons; one that it does not know is told as an error
  if (state?.is === 'failed') return stored as ItemState;
  return { is: 'waiting' };
}

export async function keepState(key: string, id: string, state: ItemState): Promise<void> {
  const db = await open();
  await db.put('states', state, [key, id]);
  db.close();
}

/** For the background: what nobody came back to does not wait for the next job to go. Call at start-up, synchronously. */
export function watchJobs(): void {
  browser.runtime.onStartup.addListener(() => void forgetOldJobs());
}
