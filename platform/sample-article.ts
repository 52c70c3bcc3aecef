import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab';

const ASKED = 'sample-article';

/** The welcome page, whose sample article readers try the button on. Browsers let no script into an extension's own pages. */
const welcomePage = (): string => browser.runtime.getURL('/welcome.html');

export const showsSample = (tab: ActiveTab): boolean => tab.url.split(/[?#]/)[0] === welcomePage();

/** Called by the welcome page: gives its sample to the popup when it asks. */
export function lendSample(sample: () => Element | null): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (html: string) => void) => {
    if (message === ASKED) answer(sample()?.outerHTML ?? '');
  });
}

/** Called by the popup. Empty where nobody answers. */
export async function askForSample(): Promise<string> {
  const html: unknown = await browser.runtime.sendMessage(ASKED).catch(() => '');
  return typeof html === 'string' ? html : '';
}
