/** What may change under a page that is tidied. */
export interface PageEvents {
  /** The address changed without a load: pushState, replaceState, fragment or history. */
  readonly navigated: () => void;
  /** Text came in. */
  readonly grew: () => void;
  /** The page came back from the back/forward cache. */
  readonly returned: () => void;
}

/** New text of at least this many characters is worth a look. */
const GROWTH = 80;
/** Changes come in bursts; one look after each burst, and at least one in this time while they go on. */
const QUIET_MS = 120;
const LONGEST_MS = 600;

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Watches a page by its own events, without polling. */
export class PageWatch {
  private readonly observer = new MutationObserver((records) => this.mutated(records));
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private firstAt = 0;
  private href = location.href;

  constructor(private readonly events: PageEvents) {}

  start(): void {
    const navigation = Reflect.get(window, 'navigation') as NavigationLike | undefined; // as: Navigation API, HTML standard; not in every browser
    navigation?.addEventListener('currententrychange', this.checkAddress);
    window.addEventListener('popstate', this.checkAddress);
    window.addEventListener('hashchange', this.checkAddress);
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.events.returned();
    });
    this.resume();
  }

  /** Our own changes are no news; what the page changed just before them is. */
  quietly(change: () => void): void {
    const unseen = this.observer.takeRecords();
    this.observer.disconnect();
    change();
    this.resume();
    if (unseen.some(bringsText)) this.lookSoon();
  }

  private resume(): void {
    this.observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  }

  /** Without the Navigation API a single-page site still shows its new address by the time its new text comes in. */
  private readonly checkAddress = (): void => {
    const page = (href: string) => href.replace(/#.*$/, '');
    if (page(location.href) === page(this.href)) return;
    this.href = location.href;
    this.events.navigated();
  };

  private mutated(records: readonly MutationRecord[]): void {
    this.checkAddress();
    if (records.some(bringsText)) this.lookSoon();
  }

  /** One look after the present burst of changes. */
  lookSoon(): void {
    const now = performance.now();
    if (this.quiet === undefined) this.firstAt = now;
    else clearTimeout(this.quiet);
    const wait = Math.max(0, Math.min(QUIET_MS, this.firstAt + LONGEST_MS - now));
    this.quiet = setTimeout(() => {
      this.quiet = undefined;
      this.events.grew();
    }, wait);
  }
}

const bringsText = (record: MutationRecord): boolean =>
  record.type === 'characterData'
    ? (record.target.textContent?.length ?? 0) >= GROWTH
    : [...record.addedNodes].some((node) => !isInert(node) && (node.textContent?.length ?? 0) >= GROWTH);

const isInert = (node: Node): boolean => ['SCRIPT', 'STYLE', 'LINK', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName);
