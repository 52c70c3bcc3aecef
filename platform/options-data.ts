import type { ListedSite, Preferences, Settings, Shortcut } from '../core/types/settings';
import { lightsUp } from './light-up';
import { askedPause } from './own-pages';
import { putOwnRules, readOwnRules } from './own-rules';
import { listedFor } from './settings/listed';
import { readPreferences, watchPreferences, writePreferences } from './settings/preferences';
import { fromFile, type Refusal, toFile } from './settings/settings-file';
import { putSites, readSites, watchSites } from './settings/site-list';
import { addSkipped, readSkipped, watchSkipped } from './settings/skipped-pages';
import { shortcuts } from './shortcuts';
import { grantedSites, onPermissionsChanged } from './site-permissions';

/** Everything the options page shows. */
export interface OptionsData {
  readonly preferences: Preferences;
  /** Whether the icon lights up, which takes a permission besides the preference. */
  readonly lit: boolean;
  readonly sites: readonly (ListedSite & { readonly granted: boolean })[];
  /** Addresses that the reader wants as they are, newest last. */
  readonly skippedPages: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  /** The entry that the page was opened to ask about; undefined where there is nothing to pause. */
  readonly pauseAsked: ListedSite | undefined;
}

export async function readOptions(): Promise<OptionsData> {
  const [preferences, lit, sites, skippedPages, keys] = await Promise.all([
    readPreferences(),
    lightsUp(),
    readSites(),
    readSkipped(),
    shortcuts(),
  ]);
  const granted = new Set(await grantedSites(sites));
  const entries = sites.map((site) => ({ ...site, granted: granted.has(site) }));
  const host = askedPause();
  const deciding = host === undefined ? undefined : listedFor(host, sites);
  const pauseAsked = deciding?.paused ? undefined : deciding;
  return { preferences, lit, sites: entries, skippedPages, shortcuts: keys, pauseAsked };
}

/** Calls back whenever something the options page shows may have changed, wherever it was changed. */
export function watchOptions(changed: () => void): void {
  watchPreferences(changed);
  watchSites(changed);
  watchSkipped(changed);
  onPermissionsChanged(changed);
}

/** Hands the settings over as a file, by a link that the page clicks itself: no permission for downloads. */
export async function exportSettings(): Promise<void> {
  const text = toFile(await allSettings());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'jingdu-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function allSettings(): Promise<Settings> {
  const own = await readOwnRules();
  return {
    preferences: await readPreferences(),
    sites: await readSites(),
    skippedPages: await readSkipped(),
    ...(own.length > 0 && { ownRules: own }),
  };
}

/** Takes a settings file in whole or not at all. Listed sites are added to those there are; permissions are the browser's to give. */
export async function importSettings(
  file: File,
): Promise<{ readonly ok: true; readonly settings: Settings } | Refusal> {
  const read = fromFile(await file.text());
  if (!read.ok) return read;
  await putSites(read.settings.sites);
  await addSkipped(read.settings.skippedPages);
  for (const own of read.settings.ownRules ?? []) await putOwnRules([own]);
  await writePreferences(read.settings.preferences);
  return read;
}
