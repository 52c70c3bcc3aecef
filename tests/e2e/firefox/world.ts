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
    return new World(firefox, server, await firefox.install(BUILD));
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

  async emptyClipboard(): Promise<void> {
    await this.firefox.inBrowser('Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);');
  }

  async close(): Promise<void> {
    await this.firefox.close();
    this.server.close();
  }
}
