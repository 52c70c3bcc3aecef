import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { type ListedSite, MODES } from '../../core/types/settings';
import { serialQueue } from '../serial-queue';
import { listedFor } from './listed';
import { entriesOf } from './stored';

/** A host (`www.sohu.com`), or a publisher's whole domain with a leading dot (`.sohu.com`). */
export const patternSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(
    /^\.?(?:[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,61}[a-z0-9\u0080-\uffff])?\.)+[a-z0-9\u0080-\uffff-]{2,63}$|^localhost$/,
  ),
);

export const siteSchema = v.object({
  pattern: patternSchema,
  mode: v.optional(v.picklist(MODES)),
  paused: v.optional(v.boolean()),
});

type Shard = Record<string, Omit<ListedSite, 'pattern'>>;

/**
 * Browsers sync at most 8 KB an item and 100 KB in all (MDN, storage.sync). The list is spread over 16 items by the hash of
 * the host: a site is some 30 bytes, so that even 2,000 of them fill no item.
 */
const SHARDS = 16;
const keyOf = (index: number) => `sync:sites-${index.toString(16)}` as const;
const shards = Array.from({ length: SHARDS }, (_, i) =>
  storage.defineItem<unknown>(keyOf(i), { fallback: {}, version: 1 }),
);

/** FNV-1a, 32 bit: the same host is always in the same shard, on every machine. */
export function shardOf(pattern: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pattern.length; i++) hash = Math.imul(hash ^ pattern.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}

/** The browser would not store any more. Nothing was changed. */
export class StorageFullError extends Error {}

/** Listed sites by name. An entry that cannot be read is passed over, never the list. */
export async function readSites(): Promise<ListedSite[]> {
  const stored = await Promise.all(shards.map((shard) => shard.getValue()));
  const sites = stored
    .flatMap(entriesOf)
    .map(([pattern, rest]) => ({ ...Object.fromEntries(entriesOf(rest)), pattern }));
  return sites.filter((site) => v.is(siteSchema, site)).sort((a, b) => a.pattern.localeCompare(b.pattern));
}

/** Adds or replaces sites. @throws StorageFullError with everything as it was */
export const putSites = (sites: readonly ListedSite[]): Promise<void> =>
  change((shard, index) => {
    const own = sites.filter((site) => shardOf(site.pattern) === index);
    return own.length === 0
      ? shard
      : { ...shard, ...Object.fromEntries(own.map(({ pattern, ...rest }) => [pattern, rest])) };
  });

export const removeSites = (patterns: readonly string[]): Promise<void> =>
  change((shard) => {
    const left = Object.entries(shard).filter(([pattern]) => !patterns.includes(pattern));
    return left.length === Object.keys(shard).length ? shard : Object.fromEntries(left);
  });

/** Switches a listed site that was paused on again. */
export async function resumeSite(host: string): Promise<void> {
  const listed = listedFor(host, await readSites());
  if (listed) await putSites([{ ...listed, paused: undefined }]);
}

/** One change at a time: two at once would each write back what the other had not yet read. */
const queue = serialQueue();

const change = (edit: (shard: Shard, index: number) => Shard): Promise<void> =>
  queue(async () => {
    const before = await Promise.all(shards.map((shard) => shard.getValue()));
    const edited = before
      // as: what cannot be read in it is written back as it is: a newer version may know it
      .map((stored) => (entriesOf(stored).length > 0 ? (stored as Shard) : {}))
      .map((shard, i) => ({ key: keyOf(i), before: shard, value: edit(shard, i) }))
      .filter(({ before, value }) => before !== value);
    if (edited.length === 0) return;
    try {
      // All at once: it is written whole or not at all, and browsers count 120 writes a minute.
      await storage.setItems(edited.map(({ key, value }) => ({ key, value })));
    } catch (error) {
      throw new StorageFullError(String(error));
    }
  });

export function watchSites(changed: () => void): () => void {
  const stops = shards.map((shard) => shard.watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}
