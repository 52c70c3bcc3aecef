import type { BrowserLink } from './browser-link';
import { TargetSession } from './target-session';
import { clickToolbar } from './toolbar';

/**
 * The popup in a tab, where it can have any width (a real one has its own alone). It takes the page at `url` for the active
 * tab; the real button's click has let it in.
 * @param ready called before it loads, to set its width
 */
export async function popupTab(
  link: BrowserLink,
  extension: string,
  url: string,
  ready: (popup: TargetSession) => Promise<unknown>,
): Promise<TargetSession> {
  const real = await clickToolbar(link, extension, url);
  const id = await real.evaluate<number>(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  const { targetId } = await link.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const popup = await TargetSession.attach(link, targetId);
  await popup.send('Page.enable');
  await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: activeTabIs(id, url) });
  await ready(popup);
  await popup.send('Page.navigate', { url: `chrome-extension://${extension}/popup.html` });
  return popup;
}

const activeTabIs = (
  id: number,
  url: string,
): string => `if (globalThis.chrome?.tabs) chrome.tabs.query = (_, done) => {
  const tabs = [{ id: ${id}, url: ${JSON.stringify(url)}, incognito: false }];
  done?.(tabs);
  return Promise.resolve(tabs);
}`;
