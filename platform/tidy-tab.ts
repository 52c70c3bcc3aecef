import type { ActiveTab } from './active-tab';
import { runAuto } from './auto-registration';
import { showFailure } from './badge';
import { askPage, type PageState, type Saying } from './messages';
import { failureOfError, failureOfUrl } from './tab-failure';

/**
 * Shows a tab's page clean, original, or whichever it is not: listed or not, by the activeTab grant that the toolbar
 * button, a menu entry or a shortcut gives.
 * @throws Error where no script may run
 */
export async function switchTab(tabId: number, to: 'clean' | 'original' | 'toggle'): Promise<PageState | undefined> {
  const state = await askPage(tabId, 'page-switch', to);
  if (state || to === 'original') return state;
  await runAuto(tabId);
  return askPage(tabId, 'page-switch', 'clean');
}

/** The same on a menu entry or a shortcut: where it cannot be done the toolbar button says so. */
export async function toggleTab(tab: ActiveTab): Promise<void> {
  try {
    await switchTab(tab.id, 'toggle');
  } catch (error) {
    await showFailure(tab.id, failureOfUrl(tab.url) ?? failureOfError(error));
  }
}

/** Puts the focus into the bar of a tab's page, if one stands there. */
export const focusBar = async (tab: ActiveTab): Promise<void> => void (await askPage(tab.id, 'page-bar'));

/** Tells a tab's reader something in the page. Nothing is said where no script may run. */
export async function sayInTab(tabId: number, what: Saying): Promise<void> {
  if (await askPage(tabId, 'page-say', what)) return;
  await runAuto(tabId)
    .then(() => askPage(tabId, 'page-say', what))
    .catch(() => undefined);
}
