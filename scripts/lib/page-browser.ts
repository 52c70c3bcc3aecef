import fs from 'node:fs';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findChromium } from './find-chromium';

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument',
];

/** What to serve at an address. */
export interface Served {
  readonly url: string;
  readonly body: Buffer;
  readonly charset: string;
}

/** A real Chromium that shows saved pages under their own addresses, with their scripts and all other requests blocked. */
export class PageBrowser {
  private served: Served | undefined;
  private constructor(
    private readonly context: BrowserContext,
    private readonly cdp: CDPSession,
  ) {}

  static async launch(): Promise<PageBrowser> {
    const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false, args: ARGS });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    const self = new PageBrowser(context, await context.newCDPSession(page));
    await context.route('**/*', (route) => {
      const served = self.served;
      if (!served || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame())
        return route.abort();
      const headers = {
        'content-type': `text/html; charset=${served.charset}`,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      };
      return route.fulfill({ body: served.body, headers });
    });
    return self;
  }

  async open(served: Served): Promise<void> {
    this.served = served;
    const page = this.context.pages()[0];
    await page?.goto(served.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  }

  /** Runs script files, then an expression, in an isolated world of the open page, as the extension's own scripts run. */
  async run<T>(files: readonly string[], expression: string, before = ''): Promise<T> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const source = [before, ...files.map((file) => fs.readFileSync(file, 'utf8'))].join('\n;\n');
    const expressions = expression === '' ? [source] : [source, expression];
    let value: unknown;
    for (const one of expressions) {
      const answer = await this.cdp.send('Runtime.evaluate', {
        expression: one,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      value = answer.result.value;
    }
    return value as T; // as: the caller knows what its expression gives
  }

  close(): Promise<void> | undefined {
    return this.context.browser()?.close();
  }
}
