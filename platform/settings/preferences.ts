import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { COPY_CHOICES, LANGUAGES, LISTS, MODES, type Preferences, THEMES } from '../../core/types/settings';

/** What the reader chose for all sites. */
export const preferencesSchema = v.object({
  mode: v.picklist(MODES),
  lists: v.picklist(LISTS),
  copyFormat: v.picklist(COPY_CHOICES),
  theme: v.picklist(THEMES),
  language: v.picklist(LANGUAGES),
  lightUp: v.boolean(),
});

export const DEFAULTS: Preferences = {
  mode: 'tidy',
  lists: 'leave',
  copyFormat: 'plain',
  theme: 'system',
  language: 'auto',
  lightUp: false,
};

/** Synced by the browser. A new version gets a migration here; what an older version wrote is never thrown away. */
const item = storage.defineItem<Partial<Preferences>>('sync:preferences', { fallback: {}, version: 1 });

/** Stored values that a torn write or another version left unreadable fall back one by one. */
function repaired(stored: Partial<Preferences>): Preferences {
  const whole = { ...DEFAULTS, ...stored };
  const entries = Object.entries(preferencesSchema.entries).map(([key, schema]) => {
    const name = key as keyof Preferences; // as: keys of the schema
    return [name, v.is(schema, whole[name]) ? whole[name] : DEFAULTS[name]];
  });
  return v.parse(preferencesSchema, Object.fromEntries(entries));
}

export const readPreferences = async (): Promise<Preferences> => repaired(await item.getValue());
export const writePreferences = (preferences: Preferences): Promise<void> => item.setValue(preferences);
export const watchPreferences = (changed: (preferences: Preferences) => void): (() => void) =>
  item.watch((stored) => changed(repaired(stored ?? {})));
