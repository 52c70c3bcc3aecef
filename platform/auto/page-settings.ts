import { browser } from 'wxt/browser';
import type { Mode } from '../../core/types/settings';
import { watchTexts } from '../kept-texts';
import { listedFor } from '../settings/listed';
import { readPreferences, watchPreferences } from '../settings/preferences';
import { readSites, watchSites } from '../settings/site-list';
import { addressOf, readSkipped, setSkipped, watchSkipped } from '../settings/skipped-pages';

/** What the settings say for the site in view. */
export interface PageSettings {
  /** Listed, and not paused. */
  readonly listed: boolean;
  /** Addresses that the reader wants as they are. */
  readonly skipped: readonly string[];
  readonly mode: Mode;
  readonly lists: 'leave' | 'tidy';
}

export async function pageSettings(host: string): Promise<PageSettings> {
  const [sites, preferences, left] = await Promise.all([readSites(), readPreferences(), readSkipped()]);
  const site = listedFor(host, sites);
  const listed = site !== undefined && site.paused !== true;
  return { listed, skipped: left, mode: site?.mode ?? preferences.mode, lists: preferences.lists };
}

/** Whether a page of the site is to be tidied. */
export const wantsTidy = (settings: PageSettings, href: string): boolean =>
  settings.listed && !settings.skipped.includes(addressOf(href));

/** Calls back when what `pageSettings` gives may have changed, wherever it was changed, and when our texts are others. */
export function watchPageSettings(changed: () => void, otherTexts: () => void): void {
  watchSites(changed);
  watchPreferences(changed);
  watchSkipped(changed);
  watchTexts(otherTexts);
}

/** An address of a private window is never stored: there the page alone remembers, until it is left. */
export async function skipPage(href: string, skip: boolean): Promise<void> {
  if (!browser.extension.inIncognitoContext) await setSkipped(href, skip);
}
