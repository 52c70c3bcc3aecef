import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

export const MODES = ['tidy', 'reader'] as const;
export const COPY_FORMATS = ['plain', 'markdown', 'rich', 'bare'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const LANGUAGES = ['auto', 'zh_CN', 'zh_TW', 'en'] as const;

/** What the reader chose for all sites. */
export const preferencesSchema = v.object({
  /** How articles of listed sites open. */
  mode: v.picklist(MODES),
  /** Pages of a listed site that are no article: left alone, or without their clutter. */
  lists: v.picklist(['leave', 'tidy']),
  copyFormat: v.picklist(COPY_FORMATS),
  theme: v.picklist(THEMES),
  language: v.picklist(LANGUAGES),
  /** Light the toolbar icon up on portals that we know but that are not listed (Chrome's declarativeContent, optional). */
  lightUp: v.boolean(),
});
export type Preferences = v.InferOutput<typeof preferencesSchema>;
export type Mode = (typeof MODES)[number];

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
