import { DevtoolsPipe } from './devtools-pipe';

const ARGS = [
  '--headless',
  '--disable-gpu',
  '--blink-settings=imagesEnabled=false,scriptEnabled=true',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  'about:blank',
];

/** The page's own scripts, and every further request, are refused by the page's policy before they are made. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'; form-action 'none'";

/** Pixels: narrower windows are telephones'. */
const NARROW = 500;

/** What to serve at an address. */
export interface Served {
  readonly url: string;
  readonly body: Buffer;
  readonly charset: string;
}

/** Scripts to run in the page's isolated world, and what to ask after them. */
export interface Work {
  readonly sources: readonly string[];
  readonly expression?: string;
  /** Name of the world: an extension has one in a page, whatever it runs there and how often. None: a world of its own each time. */
  readonly world?: string;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

interface Paused {
  readonly requestId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string };
}

/** A real Chromium that shows saved pages under their own addresses, with their scripts and all other requests blocked. */
export class PageBrowser {
  private served: Served | undefined;

  private constructor(
    private readonly pipe: DevtoolsPipe,
    private readonly session: string,
  ) {
    pipe.on<Paused>('Fetch.requestPaused', (paused) => this.answer(paused));
  }

  static async launch(): Promise<PageBrowser> {
    const pipe = DevtoolsPipe.launch(ARGS, { ...process.env, LANGUAGE: 'zh_CN', TZ: 'Asia/Shanghai' });
    const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const self = new PageBrowser(pipe, sessionId);
    await self.send('Page.enable');
    await self.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await self.send('Performance.enable', { timeDomain: 'threadTicks' });
    return self;
  }

  /** Shows a page; resolves when its document is parsed. @throws Error when it is not within 30 s */
  async open(served: Served): Promise<void> {
    this.served = served;
    let forget = () => {};
    let patience: NodeJS.Timeout | undefined;
    const parsed = new Promise<void>((resolve, reject) => {
      forget = this.pipe.on('Page.domContentEventFired', () => resolve());
      patience = setTimeout(() => reject(new Error(`not parsed within 30 s: ${served.url}`)), 30_000);
    });
    try {
      const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url: served.url });
      if (errorText) throw new Error(`${errorText}: ${served.url}`);
      await parsed;
    } finally {
      forget();
      clearTimeout(patience);
    }
  }

  /** Makes the window so wide, and a telephone's where it is narrow. */
  async resize(width: number, height: number): Promise<void> {
    const mobile = width < NARROW;
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile });
  }

  /** A picture (PNG) of what is in view. */
  async shot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /**
   * Runs scripts, then an expression, in an isolated world of the open page, as the extension's own scripts run.
   * Gives the value of the last one. @throws Error with the page's stack
   */
  async run<T>({ sources, expression, world }: Work): Promise<T> {
    const { frameTree } = await this.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
    const { executionContextId } = await this.send<{ executionContextId: number }>('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      ...(world !== undefined && { worldName: world }),
    });
    let value = await this.evaluate(sources.join('\n;\n'), executionContextId);
    if (expression) value = await this.evaluate(expression, executionContextId);
    return value as T; // as: the caller knows what its expression gives
  }

  /** Processor time (ms) that the page's thread has taken so far: whatever else the machine does is left out. */
  async processorTime(): Promise<number> {
    const { metrics } = await this.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  }

  close(): Promise<void> {
    return this.pipe.close();
  }

  private async evaluate(expression: string, contextId: number): Promise<unknown> {
    const answer = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result.value;
  }

  private send<T extends object>(method: string, params: object = {}): Promise<T> {
    return this.pipe.send<T>(method, params, this.session);
  }

  private answer({ requestId, resourceType, request }: Paused): void {
    const { served } = this;
    const wanted = served && resourceType === 'Document' && sameAddress(request.url, served.url);
    const answered = wanted
      ? this.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: `text/html; charset=${served.charset}` },
            { name: 'content-security-policy', value: POLICY },
          ],
          body: served.body.toString('base64'),
        })
      : this.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answered.catch(() => undefined); // the page may have gone meanwhile
  }
}

const sameAddress = (a: string, b: string): boolean => a.split('#')[0] === new URL(b).href.split('#')[0];
