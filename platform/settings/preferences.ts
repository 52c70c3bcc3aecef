import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { DEFAULT_LOOK, FACES, LINES, MEASURES, PARAGRAPHS, SIZES, THEMES } from '../../core/types/reader-look';
import { COPY_CHOICES, LANGUAGES, LISTS, MODES, type Preferences } from '../../core/types/settings';
import { repaired, unreadable } from './stored';

/** What the reader chose for all sites. */
export const preferencesSchema = v.object({
  mode: v.picklist(MODES),
  lists: v.picklist(LISTS),
  copyFormat: v.picklist(COPY_CHOICES),
  theme: v.picklist(THEMES),
  size: v.picklist(SIZES),
  face: v.picklist(FACES),
  line: v.picklist(LINES),
  paragraphs: v.picklist(PARAGRAPHS),
  measure: v.picklist(MEASURES),
  justify: v.boolean(),
  fullWidth: v.boolean(),
  language: v.picklist(LANGUAGES),
  singleKeys: v.boolean(),
  captions: v.boolean(),
  properties: v.boolean(),
  lightUp: v.boolean(),
  namePattern: v.pipe(v.string(), v.maxLength(200)),
  keepPictures: v.boolean(),
  vault: v.pipe(v.string(), v.maxLength(200)),
  folder: v.pipe(v.string(), v.maxLength(200)),
  // The browser syncs no more than 8 KB an item, all preferences together.
  noteTemplate: v.pipe(v.string(), v.maxLength(1500)),
});

export const DEFAULTS: Preferences = {
  mode: 'tidy',
  lists: 'leave',
  copyFormat: 'plain',
  ...DEFAULT_LOOK,
  language: 'auto',
  singleKeys: true,
  captions: false,
  properties: true,
  lightUp: false,
  namePattern: '{{published}} {{title}}',
  keepPictures: false,
  vault: '',
  folder: '',
  noteTemplate: '{{properties}}\n\n{{content}}',
};

/** Synced by the browser. A new version gets a migration here; what an older version wrote is never thrown away. */
const item = storage.defineItem<unknown>('sync:preferences', { fallback: {}, version: 1 });

const read = (stored: unknown): Preferences => repaired<Preferences>(preferencesSchema.entries, DEFAULTS, stored);

export const readPreferences = async (): Promise<Preferences> => read(await item.getValue());
/** Names of preferences whose stored values cannot be read, so that their defaults hold. */
export const unreadablePreferences = async (): Promise<string[]> =>
  unreadable(preferencesSchema.entries, await item.getValue());
export const writePreferences = (preferences: Preferences): Promise<void> => item.setValue(preferences);
export const watchPreferences = (changed: (preferences: Preferences) => void): (() => void) =>
  item.watch((stored) => changed(read(stored)));
