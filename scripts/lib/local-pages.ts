import path from 'node:path';
import type { BrowserLink } from './browser-link';

/** What is served at an address. */
export interface LocalFile {
  readonly body: Buffer | string;
  readonly type: string;
  /** Added as the page's policy, such as `script-src 'none'` for saved pages. */
  readonly policy?: string;
  /** Milliseconds until it is answered, for what comes slowly. */
  readonly delay?: number;
  /** Where the answer leads instead, for servers that send requests on (site-server.ts). */
  readonly location?: string;
}

/** A request that any part of the browser made: a tab, a popup, a worker. */
export interface Seen {
  readonly url: string;
  readonly kind: string;
  readonly origin: string;
  /** It was answered from here; all others were refused. */
  readonly served: boolean;
}

interface Paused {
  readonly requestId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
}

/**
 * Gives a whole browser pages of ours under any address, as if from the network: real hosts, real https origins.
 * Works below the pages (DevTools' Fetch on the browser itself), so nothing that asks for something gets past it.
 */
export class LocalPages {
  private readonly files = new Map<string, LocalFile>();
  readonly seen: Seen[] = [];

  private constructor(private readonly link: BrowserLink) {
    link.on<Paused>('Fetch.requestPaused', (paused) => this.answer(paused));
  }

  /** Intercepts the addresses that match (`*` any text), by default all of http and https; what is not ours is refused. */
  static async over(link: BrowserLink, patterns: readonly string[] = ['http://*', 'https://*']): Promise<LocalPages> {
    const pages = new LocalPages(link);
    await link.send('Fetch.enable', { patterns: patterns.map((urlPattern) => ({ urlPattern })) });
    return pages;
  }

  serve(url: string, file: LocalFile): void {
    this.files.set(keyOf(url), file);
  }

  /** Whether a served page's source holds an address: whatever its scheme, or by its name alone on the page's own host. */
  mentions(url: string): boolean {
    const { host, pathname, search } = new URL(url);
    const address = url.replace(/^https?:/u, '');
    const own = [...this.files.keys()].some((key) => new URL(key).host === host);
    const forms = [address, address.replaceAll('&', '&amp;'), ...(own ? [path.basename(pathname) + search] : [])];
    return [...this.files.values()].some(({ body }) => forms.some((form) => body.includes(form)));
  }

  private answer({ requestId, resourceType, request }: Paused): void {
    const file = this.files.get(keyOf(request.url));
    const origin = request.headers.Origin ?? request.headers.Referer ?? '';
    this.seen.push({ url: request.url, kind: resourceType, origin, served: file !== undefined });
    const answered = file
      ? this.fulfil(requestId, file)
      : this.link.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answered.catch(() => undefined); // the page that asked may have gone meanwhile
  }

  private async fulfil(requestId: string, file: LocalFile): Promise<void> {
    if (file.delay) await new Promise((resolve) => setTimeout(resolve, file.delay));
    const body = Buffer.from(file.body).toString('base64');
    const responseHeaders = headersOf(file);
    await this.link.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  }
}

const keyOf = (url: string): string => new URL(url).href.split('#')[0] ?? url;

const headersOf = ({ type, policy }: LocalFile): { name: string; value: string }[] => [
  { name: 'content-type', value: type },
  ...(policy ? [{ name: 'content-security-policy', value: policy }] : []),
];
