import path from 'node:path';
import type { LocalFile } from '../../../scripts/lib/local-pages';
import { Firefox } from './firefox';
import { FirefoxPopup } from './popup';
import { SiteServer } from './site-server';

const BUILD = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** A request, and the origin of the document or worker that made it. */
interface Asked {
  readonly url: string;
  readonly by: string;
  readonly image: boolean;
}

/** Notes every http request of the browser from now on. */
const WATCH = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.jingduAsked = [];
  const observe = (subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = (loadInfo.loadingPrincipal ?? loadInfo.triggeringPrincipal).origin;
    const image = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_IMAGE;
    win.jingduAsked.push({ url: URI.spec, by, image });
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');`;

/** The welcome page opens in front; the cases are about what stands behind it. */
const CLOSE_WELCOME = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  for (let left = 60; left > 0; left--) {
    const tab = [...win.gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab) return void win.gBrowser.removeTab(tab);
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }`;

/**
 * Runs a body in a tab with a page of the extension's. Options and paste page are opened behind the front tab, and stay;
 * others the extension opens by itself.
 */
const IN_EXTENSION = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const url = WebExtensionPolicy.getByID(args[0]).getURL(args[2]);
  let tab = [...win.gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.startsWith(url));
  if (!tab && !['options.html', 'paste.html'].includes(args[2])) return { error: 'no tab shows ' + args[2] };
  if (!tab) {
    tab = win.gBrowser.addTrustedTab(url, { inBackground: true });
    await new Promise((resolve) => {
      const look = () => tab.linkedBrowser.currentURI.spec === url && !tab.hasAttribute('busy') ? resolve() : win.setTimeout(look, 50);
      look();
    });
  }
  const name = 'jingdu:' + Math.random();
  const frame = "(async () => { let v; try { v = { value: await (async () => {" + args[1] + "})() }; } catch (e) { v = { error: String(e) }; } sendAsyncMessage(" + JSON.stringify(name) + ", v); })()";
  const { messageManager } = tab.linkedBrowser;
  return await new Promise((resolve) => {
    messageManager.addMessageListener(name, function heard({ data }) {
      messageManager.removeMessageListener(name, heard);
      resolve(data);
    });
    messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(frame), false);
  });`;

const PRESS = `
  const { document } = content;
  const press = (selector) => {
    const handling = content.windowUtils.setHandlingUserInput(true);
    try { document.querySelector(selector)?.click(); } finally { handling.destruct(); }
  };
`;

/** What a case works with: one Firefox with the built extension, and a server that plays every host. */
export class World {
  private constructor(
    readonly firefox: Firefox,
    readonly server: SiteServer,
    private readonly extensionId: string,
  ) {}

  static async create(): Promise<World> {
    const server = await SiteServer.start();
    const firefox = await Firefox.launch({
      'intl.locale.requested': 'zh-CN',
      'extensions.autoDisableScopes': 0,
      // Whoever is asked for a permission says yes: the question is the browser's own.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.socket.forcePort': `443=${server.port}`,
    });
    await firefox.inBrowser(WATCH);
    const id = await firefox.install(BUILD);
    await firefox.inBrowser(CLOSE_WELCOME);
    return new World(firefox, server, id);
  }

  /** Serves a page under its address (https) and opens it. */
  async open(url: string, file: LocalFile): Promise<void> {
    const address = new URL(url.replace(/^http:/u, 'https:')).href;
    this.server.serve(address, file);
    await this.firefox.goto(address);
  }

  clickButton(): Promise<FirefoxPopup> {
    return FirefoxPopup.open(this.firefox, this.extensionId);
  }

  /** What the system's clipboard holds of a media type, or ''. */
  readClipboard(type: 'text/plain' | 'text/html'): Promise<string> {
    return this.firefox.inBrowser<string>(
      `const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
       transferable.init(null);
       transferable.addDataFlavor(args[0]);
       Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
       const found = {};
       try { transferable.getTransferData(args[0], found); } catch { return ''; }
       return found.value.QueryInterface(Ci.nsISupportsString).data;`,
      type,
    );
  }

  /** Requests made by a page of the extension or by its background. */
  extensionRequests(): Promise<readonly Asked[]> {
    return this.firefox.inBrowser<readonly Asked[]>(
      `return Services.wm.getMostRecentWindow('navigator:browser').jingduAsked.filter((one) => one.by.startsWith('moz-extension:'));`,
    );
  }

  /** Hosts that the extension may reach now. */
  grantedOrigins(): Promise<readonly string[]> {
    return this.firefox.inBrowser<readonly string[]>(
      `return WebExtensionPolicy.getByID(args[0]).allowedOrigins.patterns.map(({ pattern }) => pattern)
         .filter((pattern) => !pattern.startsWith('moz-extension:'));`,
      this.extensionId,
    );
  }

  /** Waits until the extension's scripts are registered for exactly these match patterns. @throws Error after 15 s */
  async registers(patterns: readonly string[]): Promise<void> {
    const ask = `return WebExtensionPolicy.getByID(args[0]).contentScripts.map(({ matches }) => matches.patterns.map((one) => one.pattern));`;
    const wanted = JSON.stringify(patterns.length > 0 ? [patterns] : []);
    const end = Date.now() + 15_000;
    for (;;) {
      const found = JSON.stringify(await this.firefox.inBrowser(ask, this.extensionId));
      if (found === wanted) return;
      if (Date.now() > end) throw new Error(`registered: ${found}, not ${wanted}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Puts items into the extension's storage. */
  async store(area: 'sync' | 'local', items: Readonly<Record<string, unknown>>): Promise<void> {
    await this.inExtension(
      `await content.wrappedJSObject.browser.storage.${area}.set(Cu.cloneInto(${JSON.stringify(items)}, content));`,
    );
  }

  /** Everything in an area of the extension's storage, as JSON. */
  stored(area: 'sync' | 'local'): Promise<string> {
    return this.inExtension<string>(
      `return JSON.stringify(await content.wrappedJSObject.browser.storage.${area}.get());`,
    );
  }

  /** Runs an async function's body in the content process of a page of the extension's, which is `content` there. */
  private async inExtension<T>(body: string, page = 'options.html'): Promise<T> {
    const told = await this.firefox.inBrowser<{ value?: T; error?: string }>(
      IN_EXTENSION,
      this.extensionId,
      body,
      page,
    );
    if (told.error !== undefined) throw new Error(told.error);
    return told.value as T; // as: the caller knows what its script gives
  }

  /** Waits until the reader's tab shows a text in its article, loaded anew since `reloadReader`. @throws Error after 15 s */
  async readerShows(text: string): Promise<void> {
    const shown = `document.querySelector('body:not([data-before]) [data-part="body"]')?.innerText`;
    await this.onPage('reader.html', `return ${shown}?.includes(${JSON.stringify(text)});`);
  }

  /**
   * Asks a page of the extension's again until the body of the function gives something truthy, and gives that. `document` is the
   * page's, `press` clicks the first element of a selector there as a gesture of the reader's. @throws Error after 15 s
   */
  async onPage<T>(page: string, body: string): Promise<T> {
    const end = Date.now() + 15_000;
    for (;;) {
      const value = await this.inExtension<T>(PRESS + body, page).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not within 15 s on ${page}: ${body}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Gives a saved page to the paste page, and runs a script of its own once its article stands. */
  async tidiesFile(html: string, then: string): Promise<void> {
    await this.inExtension(
      // The page's own timers end with it.
      `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
       const find = async (selector) => {
         for (let left = 100; left > 0; left--) {
           const el = content.document.querySelector(selector);
           if (el) return el;
           await new Promise((done) => setTimeout(done, 50));
         }
         throw new Error('no ' + selector);
       };
       content.document.querySelector('[data-action="again"]')?.click();
       const input = await find('input[type=file]');
       input.mozSetFileArray([new content.File([${JSON.stringify(html)}], 'saved.html', { type: 'text/html' })]);
       input.dispatchEvent(new content.Event('change', { bubbles: true }));
       await find('[data-part="body"]');
       const { document } = content;
       ${then}`,
      'paste.html',
    );
  }

  async reloadReader(): Promise<void> {
    await this.inExtension(`content.document.body.dataset.before = ''; content.location.reload();`, 'reader.html');
  }

  async closePage(page: string): Promise<void> {
    await this.firefox.inBrowser(
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
       const url = WebExtensionPolicy.getByID(args[0]).getURL(args[1]);
       gBrowser.removeTab([...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.startsWith(url)));`,
      this.extensionId,
      page,
    );
  }

  /** Takes a permission away as the browser's page of extensions does. */
  async revoke(pattern: string): Promise<void> {
    await this.firefox.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       await ExtensionPermissions.remove(args[0], { permissions: [], origins: [args[1]] }, extension);`,
      this.extensionId,
      pattern,
    );
  }

  /** Ends the background as the browser does with one that idles. */
  async stopBackground(): Promise<void> {
    await this.firefox.inBrowser(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });',
      this.extensionId,
    );
  }

  /** What the toolbar button's badge says of the front tab, once it says something. */
  async badge(): Promise<string> {
    const ask = `
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(args[0]);
      return ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(win.gBrowser.selectedTab).badgeText ?? '';`;
    const end = Date.now() + 5000;
    for (;;) {
      const text = await this.firefox.inBrowser<string>(ask, this.extensionId);
      if (text !== '' || Date.now() > end) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async emptyClipboard(): Promise<void> {
    await this.firefox.inBrowser('Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);');
  }

  async close(): Promise<void> {
    await this.firefox.close();
    this.server.close();
  }
}
