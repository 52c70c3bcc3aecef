import { honest } from '../../core/dom/unclobbered';

/** What may change under a page that is tidied. */
export interface PageEvents {
  /** Asked before anything else at each change. False ends the watch: nobody is there any more to tell. */
  readonly alive: () => boolean;
  /** Something changed: what is ours may be gone with it. Told at once, before the page is painted without it. */
  readonly touched: () => void;
  /** The address changed without a load: pushState, replaceState, fragment or history. */
  readonly navigated: () => void;
  /** Elements came in. Told at once, before any of them is painted. */
  readonly arrived: (elements: readonly Element[]) => unknown;
  /** Text came in or went: time for a look. Gives back whether the article is another than before. */
  readonly grew: () => boolean;
  /** Where the article stands that was last found; empty where there was none. */
  readonly article: () => readonly Element[];
  /** The page came back from the back/forward cache. */
  readonly returned: () => void;
}

/** Text of at least this many characters is worth a look. */
const GROWTH = 80;
/** Rest between two looks: at least this, and this many times what the last one took, doubled while nothing changes. */
const REST_MS = 120;
const REST_TIMES = 8;
const LONGEST_REST_MS = 4000;
/** After a change of address the next article is expected for this long. */
const EXPECTED_MS = 3000;
/** Where nothing is painted (a tab behind others) a look does not wait for the next frame. */
const NO_FRAME_MS = 150;

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

// as: Navigation API, HTML standard; not in every browser
const navigation = (): NavigationLike | undefined => Reflect.get(window, 'navigation') as NavigationLike | undefined;

/** Watches a page by its own events, without polling. */
export class PageWatch {
  private readonly observer = new MutationObserver((records) => this.mutated(records));
  private href = location.href;
  private pending: (() => void) | undefined;
  private rest = REST_MS;
  private restsUntil = 0;
  private expectsUntil = 0;
  private stopped = false;

  constructor(private readonly events: PageEvents) {}

  start(): void {
    this.listen();
    this.resume();
  }

  /** For good: nothing is heard or looked at any more. */
  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
    this.pending?.();
    navigation()?.removeEventListener('currententrychange', this.checkAddress);
    window.removeEventListener('popstate', this.checkAddress);
    window.removeEventListener('hashchange', this.checkAddress);
    window.removeEventListener('pageshow', this.shown);
  }

  /** Our own changes are no news; what the page changed just before them is. */
  quietly(change: () => void): void {
    const unseen = this.observer.takeRecords();
    this.observer.disconnect();
    try {
      change();
    } finally {
      this.resume();
    }
    if (unseen.some(changesText)) this.lookSoon();
  }

  /** The document, not its root: a page may replace that. */
  private resume(): void {
    if (!this.stopped) this.observer.observe(document, { childList: true, subtree: true, characterData: true });
  }

  /** The same listener twice is once. `document.open` takes them all away. */
  private listen(): void {
    navigation()?.addEventListener('currententrychange', this.checkAddress);
    window.addEventListener('popstate', this.checkAddress);
    window.addEventListener('hashchange', this.checkAddress);
    window.addEventListener('pageshow', this.shown);
  }

  private readonly shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.events.returned();
  };

  /** Without the Navigation API a single-page site still shows its new address by the time its new text comes in. */
  private readonly checkAddress = (): void => {
    const page = (href: string) => href.replace(/#.*$/, '');
    if (page(location.href) === page(this.href)) return;
    this.href = location.href;
    this.rest = REST_MS;
    this.restsUntil = 0;
    this.expectsUntil = performance.now() + EXPECTED_MS;
    this.events.navigated();
  };

  private mutated(records: readonly MutationRecord[]): void {
    if (!this.events.alive()) return;
    if (records.some(({ target }) => target === document)) this.listen();
    this.events.touched();
    this.checkAddress();
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element));
    if (added.length > 0) this.events.arrived(added);
    const changes = records.filter(changesText);
    if (changes.some((record) => this.isUrgent(record))) this.restsUntil = 0;
    if (changes.length > 0) this.lookSoon();
  }

  /** An article that was replaced, or the one that the new address has promised, is not left waiting. */
  private isUrgent({ target, removedNodes }: MutationRecord): boolean {
    const places = this.events.article();
    if (places.length === 0) return performance.now() < this.expectsUntil;
    const within = places.some((place) => honest(place).contains(target));
    return [...removedNodes].some(
      (node) => isText(node) && (within || places.some((place) => honest(node).contains(place))),
    );
  }

  /** One look before the next frame is painted, or after the rest that the last look has earned. */
  lookSoon(): void {
    if (this.stopped) return;
    const wait = this.restsUntil - performance.now();
    if (this.pending && wait > 0) return;
    this.pending?.();
    if (wait > 0) this.pending = after(wait, () => this.beforePaint());
    else this.beforePaint();
  }

  private beforePaint(): void {
    const frame = requestAnimationFrame(() => this.look());
    const timer = setTimeout(() => this.look(), NO_FRAME_MS);
    this.pending = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }

  private look(): void {
    this.pending?.();
    this.pending = undefined;
    if (this.stopped || !this.events.alive()) return;
    const began = performance.now();
    const changed = this.events.grew();
    const ended = performance.now();
    this.rest = changed ? REST_MS : Math.min(this.rest * 2, LONGEST_REST_MS);
    this.restsUntil = ended + Math.max(this.rest, (ended - began) * REST_TIMES);
  }
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

const changesText = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' ? isText(target) : [...addedNodes, ...removedNodes].some(isText);

const isText = (node: Node): boolean => !isInert(node) && (honest(node).textContent?.length ?? 0) >= GROWTH;

const isInert = (node: Node): boolean => ['SCRIPT', 'STYLE', 'LINK', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName);
