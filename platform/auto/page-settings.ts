import { storage } from '@wxt-dev/storage';
import type { Mode } from '../../core/types/settings';
import { listedFor } from '../settings/listed';
import { readPreferences } from '../settings/preferences';
import { putSites, readSites } from '../settings/site-list';

/** What the settings say for the page in view. */
export interface PageSettings {
  /** Listed, not paused, and this page not left out. */
  readonly wanted: boolean;
  readonly mode: Mode;
  readonly lists: 'leave' | 'tidy';
}

/** Pages that the reader wants as they are (「不在此页」), newest last. Local: addresses are nobody's business but this browser's. */
const skipped = storage.defineItem<string[]>('local:skipped-pages', { fallback: [], version: 1 });
const MOST_SKIPPED = 200;

const addressOf = (href: string): string => href.replace(/#.*$/, '');

export async function pageSettings(href: string): Promise<PageSettings> {
  const [sites, preferences, left] = await Promise.all([readSites(), readPreferences(), skipped.getValue()]);
  const listed = listedFor(new URL(href).host, sites);
  const wanted = listed !== undefined && listed.paused !== true && !left.includes(addressOf(href));
  return { wanted, mode: listed?.mode ?? preferences.mode, lists: preferences.lists };
}

export async function skipPage(href: string, skip = true): Promise<void> {
  const others = (await skipped.getValue()).filter((one) => one !== addressOf(href));
  await skipped.setValue(skip ? [...others, addressOf(href)].slice(-MOST_SKIPPED) : others);
}

/** Switches a listed site off or on without taking it off the list. */
export async function pauseSite(host: string, paused: boolean): Promise<void> {
  const listed = listedFor(host, await readSites());
  if (listed) await putSites([{ ...listed, paused }]);
}
