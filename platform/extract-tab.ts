import { browser } from 'wxt/browser';
import type { Detection, Failure, FailureReason, Outcome, Result, TabFailure } from '../core/types';
import type { ActiveTab } from './active-tab';
import { bringOwn } from './bring-own';
import { ENGINE_FILE } from './engine';
import type { ExtractOptions } from './extract-options';
import { parseResult } from './result-schema';
import { describePage, failureOfError, failureOfUrl } from './tab-failure';

/** What the detector says; cleaning without it may find something all the same. */
const FORCEABLE: ReadonlySet<string> = new Set<FailureReason | TabFailure>([
  'not-article',
  'video',
  'empty',
  'gallery',
  'login-wall',
]);

const failure = (reason: FailureReason | TabFailure, detection?: Detection, force = false): Failure => ({
  ok: false,
  reason,
  force,
  evidence: detection?.evidence ?? [],
  ...(detection && { confidence: detection.confidence, kind: detection.kind }),
});

/** There is no tab to read. */
export const noTab: Failure = failure('restricted');

/**
 * Runs the extraction script in a tab by the activeTab grant and gives back what it found.
 * Never rejects: whatever keeps it from the page is a Failure.
 * @param anyway clean it even if the detector says that it is no article
 */
export async function extractTab(tab: ActiveTab, anyway: boolean): Promise<Outcome> {
  let result: Result | undefined;
  try {
    await bringOwn(tab);
    result = await read(tab.id, anyway);
  } catch (error) {
    return failure(failureOfUrl(tab.url) ?? failureOfError(error));
  }
  // Firefox answers with nothing, and no error, on its own pages.
  if (!result) return failure((await describePage(tab.id)) ?? failureOfUrl(tab.url) ?? 'error');
  if (result.ok) return result;
  const { reason, detection, anyway: helps } = result;
  const page = reason === 'not-article' || reason === 'empty' ? await describePage(tab.id) : undefined;
  const why = page ?? failureOfUrl(tab.url) ?? (detection.kind === 'video' ? 'video' : reason);
  return failure(why, detection, helps === true && FORCEABLE.has(why));
}

/** Runs the extraction. @returns undefined where what came back is no result. @throws Error where no script may run */
async function read(tabId: number, anyway: boolean): Promise<Result | undefined> {
  await setOptions(tabId, anyway ? { stages: { detect: false } } : { offer: true });
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: [ENGINE_FILE, '/extract.js'],
    injectImmediately: true, // by default it waits for pages that never end loading
  });
  return parseResult(injected?.result);
}

/** Leaves the options where extract.ts looks for them: in the same isolated world. */
async function setOptions(tabId: number, options: ExtractOptions): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [options],
    func: (given: ExtractOptions) => {
      Reflect.set(globalThis, 'jingduOptions', given);
    },
  });
}
