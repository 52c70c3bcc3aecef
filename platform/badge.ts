import { browser } from 'wxt/browser';
import type { FailureReason, TabFailure } from '../core/types';
import { showPageState } from './auto-badge';
import type { CopyOutcome } from './copy-outcome';
import { bringTexts } from './kept-texts';
import { askPage, type PageState } from './messages';
import { codeMessage, t } from './ui-messages';

const SHOWN_MS = 4000;
/** How a tab stands in which no script of ours runs. */
const NOTHING: PageState = { view: 'off', mode: 'tidy', removed: 0 };
const GOOD = '#0f766e';
const BAD = '#9a5b00';

function textOf(outcome: CopyOutcome): string {
  if (outcome.copied) return t('copied', outcome.chars);
  return outcome.reason === 'refused' ? t('copy_failed') : codeMessage('failure', outcome.reason);
}

/** Tells on the toolbar button why a page could not be tidied. */
export const showFailure = (tabId: number, reason: FailureReason | TabFailure): Promise<void> =>
  showCopyOutcome(tabId, { copied: false, reason });

/** Tells on the toolbar button how copying went, by a mark and, for those who hear it, by the button's title. */
export async function showCopyOutcome(tabId: number, outcome: CopyOutcome): Promise<void> {
  await bringTexts();
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: outcome.copied ? GOOD : BAD }),
    browser.action.setBadgeText({ tabId, text: outcome.copied ? '✓' : '!' }),
    browser.action.setTitle({ tabId, title: textOf(outcome) }),
  ]);
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  // Back to what the tab's page has to say, which may have changed meanwhile.
  await showPageState(tabId, (await askPage(tabId, 'page-state')) ?? NOTHING);
}
