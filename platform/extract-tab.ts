import { browser } from 'wxt/browser';
import type { DeclutterOptions, Failure, FailureReason, Outcome, TabFailure } from '../core/types';
import type { ActiveTab } from './active-tab';
import { ENGINE_FILE } from './engine';
import { parseResult } from './result-schema';
import { describePage, failureOfError, failureOfUrl } from './tab-failure';

/** Failures that cleaning without the detector can help with. */
const FORCEABLE: ReadonlySet<string> = new Set<FailureReason>([
  'not-article',
  'empty',
  'gallery',
  'too-large',
  'login-wall',
]);

const failure = (reason: FailureReason | TabFailure, evidence: readonly string[] = []): Failure => ({
  ok: false,
  reason,
  force: FORCEABLE.has(reason),
  evidence,
});

/** There is no tab to read. */
export const noTab: Failure = failure('restricted');

/**
 * Runs the extraction script in a tab by the activeTab grant and gives back what it found.
 * Never rejects: whatever keeps it from the page is a Failure.
 * @param anyway clean it even if the detector says that it is no article
 */
export async function extractTab(tab: ActiveTab, anyway: boolean): Promise<Outcome> {
  let answer: unknown;
  try {
    await setOptions(tab.id, anyway ? { stages: { detect: false } } : {});
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [ENGINE_FILE, '/extract.js'],
      injectImmediately: true, // by default it waits for pages that never end loading
    });
    answer = injected?.result;
  } catch (error) {
    return failure(failureOfUrl(tab.url) ?? failureOfError(error));
  }
  const result = parseResult(answer);
  // Firefox answers with nothing, and no error, on its own pages.
  if (!result) return failure((await describePage(tab.id)) ?? failureOfUrl(tab.url) ?? 'error');
  if (result.ok) return result;
  const { reason, detection } = result;
  const page = reason === 'not-article' || reason === 'empty' ? await describePage(tab.id) : undefined;
  return failure(page ?? failureOfUrl(tab.url) ?? reason, detection.evidence);
}

/** Leaves the options where extract.ts looks for them: in the same isolated world. */
async function setOptions(tabId: number, options: DeclutterOptions): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [options],
    func: (given: DeclutterOptions) => {
      Reflect.set(globalThis, 'jingduOptions', given);
    },
  });
}
