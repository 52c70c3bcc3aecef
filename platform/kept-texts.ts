import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { setTexts, type Texts } from './ui-messages';

/*
 * The texts of a language that the reader chose, kept for the background and for our scripts in pages, which cannot load them
 * from the package: without them bar, menus and badge would speak the browser's language.
 */

const kept = storage.defineItem<unknown>('local:texts', { fallback: null, version: 1 });
const schema = v.object({
  language: v.string(),
  /** The version of the extension whose texts these are. */
  release: v.string(),
  texts: v.record(v.string(), v.string()),
});

let brought: Promise<void> | undefined;

/** Keeps the texts of a chosen language; undefined: none is chosen. One of our own pages calls it, which has them loaded. */
export async function keepTexts(language: string, texts: Texts | undefined): Promise<void> {
  const release = browser.runtime.getManifest().version;
  const stored: unknown = await kept.getValue();
  const known = v.is(schema, stored) ? stored : undefined;
  if (known?.language === (texts && language) && (!known || known.release === release)) return;
  if (texts) await kept.setValue({ language, release, texts });
  else await kept.removeValue();
}

/** Makes the texts of this script those of the reader's choice. Never rejects. */
export function bringTexts(): Promise<void> {
  brought ??= kept.getValue().then(take, () => undefined);
  return brought;
}

/** Calls back when the reader chose another language, with its texts in force. Register at start-up, synchronously. */
export function watchTexts(changed: () => void): void {
  kept.watch((stored) => {
    take(stored);
    brought = Promise.resolve();
    changed();
  });
}

const take = (stored: unknown): void => setTexts(v.is(schema, stored) ? stored.texts : undefined);
