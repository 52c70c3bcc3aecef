import type { ReaderLook } from '../core/types/reader-look';
import { inTurn } from './in-turn';
import { readPreferences, writePreferences } from './settings/preferences';

const queue = inTurn();

/** Keeps how the reader sets articles, as one of the preferences; one change at a time, so that none is lost. */
export const keepReaderLook = (look: Partial<ReaderLook>): Promise<void> =>
  queue(async () => writePreferences({ ...(await readPreferences()), ...look }));
