import { siteOf } from '../../core/select/site-of';
import { addressSays } from '../../core/tidy/address-says';
import { siteCss, VEIL_CSS } from '../../core/tidy/tidy-css';
import type { FailureReason, SiteRule } from '../../core/types';
import type { PageState } from '../messages';
import type { AutoParts, Found, View } from './auto-parts';
import { documentReady, isPrerendering, onActivated } from './page-moments';
import { articleText, type PageRead, placesOf, readPage, stillThere } from './page-reader';
import { type PageSettings, wantsTidy } from './page-settings';
import { PageStyles } from './page-styles';
import { PageWatch } from './page-watch';
import type { BarAction } from './tidy-bar';
import { TidyView } from './tidy-view';

/** The page is shown by then, whatever has or has not been found. */
const VEIL_MS = 2500;
/** Reasons that are a failure where the address says that it is an article. */
const FAILED: ReadonlySet<FailureReason> = new Set<FailureReason>(['empty', 'too-large']);

/** Tidies one page of a listed site from document_start on, and takes it back. */
export class AutoPage {
  private readonly styles = new PageStyles(document);
  private readonly watch = new PageWatch({
    // Its text may be there already, and bring no change any more.
    navigated: () => this.watch.lookSoon(),
    arrived: (elements) => this.view?.mode === 'tidy' && this.view.arrived(elements),
    grew: () => this.grew(),
    article: () => this.last.roots,
    returned: () => void this.settle(),
  });
  private settings: PageSettings | undefined;
  private state: PageState = { view: 'off', mode: 'tidy', removed: 0 };
  private view: View | undefined;
  /** What was last read, and at which address. */
  private last: { readonly href: string; readonly text: string | undefined; readonly roots: readonly Element[] } = NONE;
  /** The articles that the reader wants as they came. */
  private asTheyCame: ReturnType<typeof placesOf> | undefined;

  constructor(private readonly parts: AutoParts) {}

  async start(): Promise<void> {
    const deadline = new Promise((resolve) => setTimeout(resolve, VEIL_MS));
    this.guard();
    this.settings = await this.parts.load();
    if (!this.wanted(this.settings)) this.styles.clear();
    await Promise.race([documentReady(), deadline]);
    this.watch.start();
    this.parts.onSettings(() => void this.settle());
    onActivated(() => this.tell());
    this.bringInLine(this.settings);
  }

  now(): PageState {
    return this.state;
  }

  switchTo(to: 'clean' | 'original' | 'toggle'): PageState {
    if (to === 'original' || (to === 'toggle' && this.state.view === 'clean')) {
      this.asTheyCame = placesOf(location.href, this.last.roots);
      this.original();
    } else {
      this.asTheyCame = undefined;
      void this.parts.skipPage(false);
      this.clean();
    }
    return this.state;
  }

  /** Before anything is known but the address: nothing of the clutter is painted, and nothing jumps later. */
  private guard(): void {
    const url = new URL(location.href);
    const says = url.pathname === '/' ? 'other' : addressSays(url, this.site());
    if (says === 'other') return;
    if (says === 'article') this.styles.set('site', siteCss(this.site()));
    this.styles.set('veil', VEIL_CSS);
    setTimeout(() => this.styles.drop('veil'), 2 * VEIL_MS);
  }

  private site(): SiteRule | undefined {
    return siteOf(location.host, this.parts.rules.sites);
  }

  private wanted(settings: PageSettings): boolean {
    if (this.asTheyCame && !stillThere(this.asTheyCame)) this.asTheyCame = undefined;
    return wantsTidy(settings, location.href) && !this.asTheyCame;
  }

  private async settle(): Promise<void> {
    const before = this.settings;
    this.settings = await this.parts.load();
    // Listed or switched on again: what was wanted before that is past.
    if (this.settings.listed && !before?.listed) this.asTheyCame = undefined;
    this.bringInLine(this.settings);
  }

  private bringInLine(settings: PageSettings): void {
    if (!this.wanted(settings)) this.original();
    else if (this.view?.mode !== settings.mode) this.clean();
    else this.tell();
  }

  /** Reads the page as it came: what is ours is taken out first, and nothing is painted in between. */
  private clean(): void {
    this.watch.quietly(() => {
      const opened = this.view?.mode === 'tidy' ? this.view.opened() : new Set<string>();
      this.takeBack();
      const read = this.read();
      if (!read) this.set('failed');
      else if (!read.traced.result.ok) this.leave(read.traced.result.reason);
      else this.show(read, read.traced.result, opened);
      this.styles.drop('veil');
    });
    this.tell();
  }

  /** Undefined where the page defeats us; it then stays as it came. */
  private read(): PageRead | undefined {
    try {
      const read = readPage(this.parts.engine, this.parts.rules);
      const { result, roots } = read.traced;
      this.last = { href: location.href, text: articleText(result), roots };
      return read;
    } catch {
      this.last = { ...NONE, href: location.href };
      return undefined;
    }
  }

  private show({ page, traced }: PageRead, found: Found, opened: ReadonlySet<string>): void {
    const { rules, labels } = this.parts;
    if (this.settings?.mode === 'reader') {
      const reader = this.parts.openReader(found, () => this.switchTo('original'));
      this.view = { ...reader, mode: 'reader', removed: found.removals.length };
    } else {
      const job = { page, traced, rules, site: this.site(), styles: this.styles, labels, opened };
      this.view = new TidyView({ ...job, act: (action) => this.act(action) });
    }
    this.set('clean', this.view.removed);
  }

  /** No article: as it came, or without the clutter the site's rule names, as the reader chose. */
  private leave(reason: FailureReason): void {
    if (this.settings?.lists === 'tidy') this.styles.set('site', siteCss(this.site()));
    const isArticle = addressSays(new URL(location.href), this.site()) === 'article';
    this.set(isArticle && FAILED.has(reason) ? 'failed' : 'off');
  }

  private act(action: BarAction['id']): void {
    if (action === 'not-page') void this.parts.skipPage(true);
    if (action === 'not-site') void this.parts.pauseSite();
    this.switchTo('original');
  }

  /** The page as it came; whether there is an article to tidy is told all the same. */
  private original(): void {
    this.watch.quietly(() => {
      this.takeBack();
      this.set(this.read()?.traced.result.ok ? 'original' : 'off');
    });
    this.tell();
  }

  /** Everything of ours out of the page. */
  private takeBack(): void {
    this.view?.close();
    this.view = undefined;
    this.styles.clear();
  }

  private set(view: PageState['view'], removed = 0): void {
    this.state = { view, mode: this.settings?.mode ?? 'tidy', removed };
  }

  private tell(): void {
    if (!isPrerendering()) this.parts.report(this.state);
  }

  private grew(): boolean {
    if (!this.settings) return false;
    const before = this.last;
    if (!this.wanted(this.settings)) {
      if (before.href !== location.href || this.view) this.original();
      return false;
    }
    // An open reader stays where it is scrolled to, unless the article itself became another.
    if (this.view?.mode !== 'reader') this.clean();
    else {
      this.view.behind(() => this.read());
      const { text, href } = this.last;
      if (text !== before.text && (text !== undefined || href !== before.href)) this.clean();
      else this.last = before;
    }
    return this.last.text !== before.text;
  }
}

const NONE = { href: '', text: undefined, roots: [] };
