import { type BrowserLink, targetsOf, until } from './browser-link';
import { TargetSession } from './target-session';

/**
 * Presses the extension's real toolbar button on the front tab, which gives it the activeTab grant, and attaches to
 * the popup that opens. `url` is what that tab shows, for browsers that do not tell which one is in front.
 */
export async function clickToolbar(link: BrowserLink, extensionId: string, url: string): Promise<TargetSession> {
  const tabs = await targetsOf(link, 'tab');
  const tab = tabs.find((one) => one.embedderData?.tabActive) ?? tabs.find((one) => one.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const popups = async () => {
    const all = await targetsOf(link);
    return all.filter(
      ({ type, url: at }) => type === 'page' && at.startsWith(`chrome-extension://${extensionId}/popup.html`),
    );
  };
  const before = new Set((await popups()).map((target) => target.targetId));
  await link.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const opened = async () => (await popups()).find((target) => !before.has(target.targetId));
  const popup = await TargetSession.attach(link, (await until('the popup opens', opened)).targetId);
  await popup.waitFor('location.protocol === "chrome-extension:" && document.readyState === "complete"');
  return popup;
}

/** Loads an unpacked extension by the debugging pipe: the one way that Google Chrome still knows. Gives its id. */
export async function loadExtension(link: BrowserLink, folder: string): Promise<string> {
  return (await link.send<{ id: string }>('Extensions.loadUnpacked', { path: folder })).id;
}

/** What `loadExtension` needs on the command line besides the pipe. */
export const EXTENSION_ARGS = ['--enable-unsafe-extension-debugging'];
