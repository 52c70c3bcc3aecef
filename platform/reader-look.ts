import type { ReaderLook } from '../core/types/reader-look';
import type { Preferences } from '../core/types/settings';
import { serialQueue } from './serial-queue';
import { readPreferences, watchPreferences, writePreferences } from './settings/preferences';
import { applyTheme } from './theme';

const queue = serialQueue();

/** Keeps how the reader sets articles, as one of the preferences; one change at a time, so that none is lost. */
export const keepReaderLook = (look: Partial<ReaderLook>): Promise<void> =>
  queue(async () => writePreferences({ ...(await readPreferences()), ...look }));

/** The same for a page of our own, which takes on the colours at once. */
export function changeOwnLook(look: Partial<ReaderLook>): void {
  if (look.theme) applyTheme(look.theme);
  void keepReaderLook(look);
}

/** Tells what was changed elsewhere. What is changed in this page is seen there: told late, it would undo a newer change. */
export const watchLook = (changed: (preferences: Preferences) => void): (() => void) =>
  watchPreferences((preferences) => {
    if (!document.hasFocus()) changed(preferences);
  });
