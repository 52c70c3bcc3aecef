import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DEFAULT_LOOK, READER_SIZES, READER_THEMES, READER_WIDTHS, type ReaderLook } from '../core/types/reader-look';
import { repaired } from './settings/stored';

const KEY = 'reader-look';

const schemas = {
  size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(READER_SIZES.length - 1)),
  width: v.picklist(READER_WIDTHS),
  theme: v.picklist(READER_THEMES),
};

/** How the reader page was last set; each part by default where nothing or nonsense is stored. */
export async function readerLook(): Promise<ReaderLook> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return repaired<ReaderLook>(schemas, DEFAULT_LOOK, stored);
}

export const keepReaderLook = (look: ReaderLook): Promise<void> => browser.storage.local.set({ [KEY]: look });
