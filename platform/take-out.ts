import { browser } from 'wxt/browser';
import { mayBeHabit } from '../core/habits/lines-to-learn';
import { normalise, visibleLength } from '../core/text';
import { SAVED_WHERE, type SavedWhere } from '../core/types/picking';
import { ENGINE_FILE } from './engine';
import { habitsOn, teachLine } from './habits';
import type { Asked } from './picker/correct-here';

/** Where a correction was saved; `words`: the line is told by its words, for the page itself is gone. */
export interface Corrected {
  readonly where: SavedWhere | 'words';
  readonly undo: () => Promise<void>;
}

/**
 * Saves what was taken out in popup or reader, as if it had been pointed at on the page.
 * @param tabId where the page was; the grant of the click that opened popup or reader reaches it as long as it stays there
 * @returns undefined where there is no way to
 */
export const takeOutOf =
  (tabId: () => Promise<number | undefined>) =>
  async (asked: Asked): Promise<Corrected | undefined> => {
    const id = await tabId();
    const where = id === undefined ? undefined : await correctTab(id, asked).catch(() => undefined);
    if (id !== undefined && where) return { where, undo: () => takeBack(id) };
    return asked.scope === 'site' ? byWords(asked) : undefined;
  };

async function correctTab(tabId: number, asked: Asked): Promise<SavedWhere | undefined> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [asked],
    func: (given: Asked) => {
      globalThis.jingduAsked = given;
    },
  });
  const [injected] = await browser.scripting.executeScript({ target, files: [ENGINE_FILE, '/correct.js'] });
  return SAVED_WHERE.find((one) => one === injected?.result);
}

async function takeBack(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.jingduTakeBack?.() });
}

async function byWords({ url, text }: Asked): Promise<Corrected | undefined> {
  const line = normalise(text);
  if (browser.extension.inIncognitoContext || !mayBeHabit(visibleLength(line)) || !(await habitsOn())) return undefined;
  await teachLine(url, line, true);
  return { where: 'words', undo: () => teachLine(url, line, false) };
}
