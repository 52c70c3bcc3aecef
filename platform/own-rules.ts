import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { pageAddress } from '../core/own-rules/address-pattern';
import type { OwnRule } from '../core/types';
import { parseOwnRule } from './own-rules-schema';
import { serialQueue } from './serial-queue';

/** A rule is an item of its own: browsers sync 8 KB an item, 100 KB and 512 items in all (MDN, storage.sync). */
const MADE = 'own-rule:';
const TAKEN_OVER = 'imported-rule:';

type Key = `${'sync' | 'local'}:${string}`;
/** Where a rule was stored: synced, or on this device alone where the browser syncs no more. */
export type StoredIn = 'sync' | 'local';

/** What names a rule: its page, or its host pattern. */
export const ownRuleName = ({ rule, only }: OwnRule): string => only ?? rule.hosts[0] ?? '';

const prefixOf = ({ from }: OwnRule): string => (from ? TAKEN_OVER : MADE);
const keysOf = (rule: OwnRule): Key[] =>
  (['sync', 'local'] as const).map((area) => `${area}:${prefixOf(rule)}${ownRuleName(rule)}` as const);

/** The names under which rules for a page may stand, the nearest first. */
function namesFor(url: URL): string[] {
  const labels = url.hostname.split('.');
  return [pageAddress(url), url.hostname, ...labels.map((_, i) => `.${labels.slice(i).join('.')}`)];
}

/** The reader's own rules that hold for a page, switched on, the first before the others; those taken over come last. */
export async function ownRulesFor(address: string): Promise<OwnRule[]> {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return [];
  const names = namesFor(new URL(address));
  const keys = [MADE, TAKEN_OVER].flatMap((prefix) =>
    names.flatMap((name): Key[] => [`sync:${prefix}${name}`, `local:${prefix}${name}`]),
  );
  const stored = await storage.getItems(keys);
  return stored.flatMap(({ value }) => {
    const own = value === null ? undefined : parseOwnRule(value);
    return own && !own.off ? [own] : [];
  });
}

/** All own rules, by name. One that cannot be read is passed over. */
export async function readOwnRules(): Promise<OwnRule[]> {
  const areas = await Promise.all([storage.snapshot('sync'), storage.snapshot('local')]);
  return areas
    .flatMap(Object.entries<unknown>)
    .filter(([key]) => key.startsWith(MADE) || key.startsWith(TAKEN_OVER))
    .flatMap(([, value]) => parseOwnRule(value) ?? [])
    .sort((a, b) => ownRuleName(a).localeCompare(ownRuleName(b)));
}

/** The rule that the reader made for a page alone, or for its host. */
export async function madeRule(name: string): Promise<OwnRule | undefined> {
  const [synced, local] = await storage.getItems([`sync:${MADE}${name}`, `local:${MADE}${name}`]);
  return parseOwnRule(synced?.value) ?? parseOwnRule(local?.value);
}

const queue = serialQueue();

/** Stores rules, in the place of those of the same names. @throws Error where neither area takes them, with all as it was */
export const putOwnRules = (rules: readonly OwnRule[]): Promise<StoredIn> => queue(() => put(rules));

async function put(rules: readonly OwnRule[]): Promise<StoredIn> {
  const [synced, local] = [0, 1].map((area) =>
    rules.flatMap((value) => {
      const key = keysOf(value)[area];
      return key ? [{ key, value }] : [];
    }),
  );
  const made = rules.every(({ from }) => from === undefined);
  const inSync =
    made &&
    (await storage
      .setItems(synced ?? [])
      .then(() => true)
      .catch(() => false));
  if (!inSync) await storage.setItems(local ?? []);
  await storage.removeItems(((inSync ? local : synced) ?? []).map(({ key }) => key));
  return inSync ? 'sync' : 'local';
}

export const removeOwnRules = (rules: readonly OwnRule[]): Promise<void> =>
  queue(() => storage.removeItems(rules.flatMap(keysOf)));

/** Calls back when own rules changed, wherever that was. */
export function watchOwnRules(changed: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(MADE) || key.startsWith(TAKEN_OVER))) changed();
  });
}
