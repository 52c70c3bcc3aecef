import { browser } from 'wxt/browser';
import { isAnswerAwaited, onListingAsked, refusedListing } from './list-sites';
import { sayInTab } from './tidy-tab';

const LOOK_MS = 400;
/** So many looks: each keeps the background awake; a prompt that stays longer than four minutes is told of by the next popup. */
const LOOKS = 600;

/**
 * For the background: a no to the browser's question is told in the page. No event tells of it; but the question has closed
 * the popup and holds the focus of the window, which comes back once it is answered. Where the popup stays (Firefox) it tells
 * by itself. Call at start-up, synchronously.
 */
export function watchRefusal(): void {
  if ('getContexts' in browser.runtime) onListingAsked(() => void tellRefusal());
}

async function tellRefusal(): Promise<void> {
  if (!(await answered()) || !(await refusedListing())) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sayInTab(tab.id, 'refused');
}

/** Waits until the question took the focus and gave it back. False where the listing ended otherwise. */
async function answered(): Promise<boolean> {
  let asking = false;
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (!(await isAnswerAwaited())) return false;
    if (await isPopupOpen()) continue;
    const focused = (await browser.windows.getAll()).some((one) => one.focused);
    if (asking && focused) return true;
    asking ||= !focused;
  }
  return false;
}

async function isPopupOpen(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
}
