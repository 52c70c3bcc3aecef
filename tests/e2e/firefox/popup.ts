import type { Firefox } from './firefox';

/** Clicks the extension's toolbar button in the front window, as the browser's own click handler does, grant included. */
const CLICK = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win, {});`;

/** Closes a popup that is still open: the button would only close it. */
const CLOSE = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of win.document.querySelectorAll('panel')) {
    if (panel.state === 'closed') continue;
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await hidden;
  }`;

/** Runs an async function's body in the popup's document and gives its value. */
const IN_POPUP = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = win.document.querySelector('browser.webextension-popup-browser');
  if (!browser) return { missing: true };
  const name = 'jingdu:' + Math.random();
  const frame = "(async () => { let v; try { v = { value: await (async (document) => {" + args[0] + "})(content.document) }; } catch (e) { v = { error: String(e) }; } sendAsyncMessage(" + JSON.stringify(name) + ", v); })()";
  return await new Promise((resolve) => {
    browser.messageManager.addMessageListener(name, function heard({ data }) {
      browser.messageManager.removeMessageListener(name, heard);
      resolve(data);
    });
    browser.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(frame), false);
    win.setTimeout(() => resolve({ missing: true }), 3000);
  });`;

/** The real toolbar popup of Firefox, read and used by the data-part names of what it shows. */
export class FirefoxPopup {
  private constructor(private readonly firefox: Firefox) {}

  static async open(firefox: Firefox, extensionId: string): Promise<FirefoxPopup> {
    await firefox.inBrowser(CLOSE);
    await firefox.inBrowser(CLICK, extensionId);
    return new FirefoxPopup(firefox);
  }

  /** The popup's article as text. @throws Error with the reason that the popup shows instead */
  async article(): Promise<string> {
    const shown = await this.waitFor(
      `const failure = document.querySelector('[data-state="failure"]');
       if (failure) return 'failure: ' + failure.dataset.reason;
       return document.querySelector('[data-part="body"]') && 'article';`,
    );
    if (shown !== 'article') throw new Error(`the popup shows no article: ${shown}`);
    return this.text('body');
  }

  failure(): Promise<string> {
    return this.waitFor(`return document.querySelector('[data-state="failure"]')?.dataset.reason;`);
  }

  text(part: string): Promise<string> {
    return this.run(`return document.querySelector('[data-part="${part}"]')?.innerText.trim() ?? '';`);
  }

  /** Clicks the first element of a selector, as a gesture of the reader's: the clipboard asks for one. */
  async click(selector: string): Promise<void> {
    await this.waitFor(`return Boolean(document.querySelector(${JSON.stringify(selector)}));`);
    await this.run(`
      const el = document.querySelector(${JSON.stringify(selector)});
      el.scrollIntoView({ block: 'center' });
      const handling = content.windowUtils.setHandlingUserInput(true);
      try { el.click(); } finally { handling.destruct(); }`);
  }

  /** Asks again until the body of the function gives something truthy. @throws Error after 15 s */
  async waitFor(body: string): Promise<string> {
    const end = Date.now() + 15_000;
    for (;;) {
      const value = await this.run<string>(body).catch(() => '');
      if (value) return value;
      if (Date.now() > end) throw new Error(`not within 15 s in the popup: ${body}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async run<T>(body: string): Promise<T> {
    const told = await this.firefox.inBrowser<{ value?: T; error?: string; missing?: boolean }>(IN_POPUP, body);
    if (told.missing) throw new Error('no popup is open');
    if (told.error !== undefined) throw new Error(told.error);
    return told.value as T; // as: the caller knows what its script gives
  }
}
