import type { BrowserContext, Worker } from '@playwright/test';
import { type BrowserLink, targetsOf, until } from '../../../scripts/lib/browser-link';

/** The extension's background that runs, or the next one to start. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Ends the background as the browser does with one that idles; whatever wakes it next starts it anew. */
export async function killBackground(link: BrowserLink, extensionId: string): Promise<void> {
  const running = async () => {
    const all = await targetsOf(link);
    return all.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))?.targetId;
  };
  const targetId = await running();
  if (targetId === undefined) return;
  // One that is about to start or to answer does not heed the first call.
  await until('the background has ended', async () => {
    if ((await running()) !== targetId) return true;
    await link.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return undefined;
  });
}

/** The menu entry that copies, chosen on the front tab. */
export function raiseMenu(background: Worker): Promise<void> {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'copy-clean' }, tab);
  });
}
