import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countedAddress, forgotten, learned, noHabits, packHabits, taught, unpackHabits } from '../core/habits/book';
import { printOf } from '../core/habits/fingerprint';
import type { Habits } from '../core/types';
import { serialQueue } from './serial-queue';

/** On this device alone, and never synced: an item a site under its host's fingerprint, so that no list of sites can be read. */
const SITE = 'site-habits:';
/** So many sites; the one that was read longest ago makes room. */
const SITES = 300;

const on = storage.defineItem<unknown>('local:habits-on', { fallback: true, version: 1 });
const salted = storage.defineItem<unknown>('local:habits-salt', { fallback: null, version: 1 });

const stored = v.object({ at: v.number(), kept: v.pipe(v.string(), v.maxLength(8000)) });

export const habitsOn = async (): Promise<boolean> => (await on.getValue()) !== false;

/** Switched off, all of it is forgotten. */
export async function setHabits(wanted: boolean): Promise<void> {
  await on.setValue(wanted);
  if (!wanted) await forgetHabits();
}

/** How many sites are remembered. */
export const habitSites = async (): Promise<number> => (await siteKeys()).length;

/** Forgets all sites, and the salt with them. */
export const forgetHabits = (): Promise<void> =>
  queue(async () => {
    await browser.storage.local.remove([...(await siteKeys()), 'habits-salt']);
  });

const siteKeys = async (): Promise<string[]> =>
  Object.keys(await browser.storage.local.get()).filter((key) => key.startsWith(SITE));

async function salt(): Promise<string> {
  const known = await salted.getValue();
  if (typeof known === 'string' && known.length >= 16) return known;
  const made = crypto.randomUUID();
  await salted.setValue(made);
  return made;
}

const keyFor = (host: string, by: string) => `local:${SITE}${printOf(by, host)}` as const;

/** What is known of the site of an address; undefined where nothing is, or where the reader wants nothing kept. */
export async function habitsFor(address: string): Promise<Habits | undefined> {
  if (!URL.canParse(address) || !/^https?:/.test(address) || !(await habitsOn())) return undefined;
  const by = await salt();
  const item: unknown = await storage.getItem(keyFor(new URL(address).hostname, by));
  return v.is(stored, item) ? unpackHabits(by, item.kept) : undefined;
}

/** One change at a time: two articles read at once would each forget the other. */
const queue = serialQueue();

const change = (address: string, next: (habits: Habits, url: URL) => Habits): Promise<void> =>
  queue(async () => {
    if (!URL.canParse(address) || !/^https?:/.test(address) || !(await habitsOn())) return;
    const url = new URL(address);
    const by = await salt();
    const known = await habitsFor(address);
    const before = known ?? noHabits(by);
    const habits = next(before, url);
    if (habits === before) return;
    if (!known) await makeRoom();
    await storage.setItem(keyFor(url.hostname, by), { at: Date.now(), kept: packHabits(habits) });
  });

async function makeRoom(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get()).filter(([key]) => key.startsWith(SITE));
  const age = (item: unknown) => (v.is(stored, item) ? item.at : 0);
  all.sort(([, a], [, b]) => age(a) - age(b));
  await browser.storage.local.remove(all.slice(0, Math.max(0, all.length - SITES + 1)).map(([key]) => key));
}

/** Counts an article's lines. Never for a page of a private window: that is the caller's to know. */
export const learnLines = (address: string, headline: string, lines: readonly string[]): Promise<void> =>
  change(address, (habits, url) => learned(habits, [countedAddress(url), headline].filter(Boolean), lines));

/** What the reader took out by hand, or put back, on every page of the site. */
export const teachLine = (address: string, line: string, out: boolean): Promise<void> =>
  change(address, (habits) => taught(habits, line, out));

/** Fingerprints of lines on this device; none where the reader wants nothing kept. */
export async function linePrints(lines: readonly string[]): Promise<string[]> {
  if (lines.length === 0 || !(await habitsOn())) return [];
  const by = await salt();
  return lines.map((line) => printOf(by, line));
}

/** Forgets lines of a site, however they came to be known. @param prints their fingerprints */
export const forgetLines = (host: string, prints: readonly string[]): Promise<void> =>
  change(`https://${host}/`, (habits) => forgotten(habits, prints));

/** What the options page does with them. */
export const habitsActions = {
  read: async () => ({ on: await habitsOn(), sites: await habitSites() }),
  set: setHabits,
};
