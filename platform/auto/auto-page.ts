import { siteOf } from '../../core/select/site-of';
import { siteCss } from '../../core/tidy/tidy-css';
import type { FailureReason, SiteRule } from '../../core/types';
import type { PageState } from '../messages';
import type { AutoParts, Found, View } from './auto-parts';
import { guard, isFailure, PATIENCE_MS } from './guard';
import { LeftAlone } from './left-alone';
import { openView } from './open-view';
import { documentReady, isHtml, isPrerendering, onActivated } from './page-moments';
import { type PageRead, Readings } from './page-reader';
import { type PageSettings, wantsTidy } from './page-settings';
import { PageStyles } from './page-styles';
import { PageWatch } from './page-watch';
import type { BarAction } from './tidy-bar';

/** Tidies one page of a listed site from document_start on, and takes it back. */
export class AutoPage {
  private readonly styles = new PageStyles(document);
  private readonly watch = new PageWatch({
    alive: () => this.alive(),
    touched: () => this.touched(),
    navigated: () => {
      this.leftAlone.navigated();
      this.watch.lookSoon(); // its text may be there already, and bring no change any more
    },
    arrived: (elements) => this.arrived(elements),
    grew: () => this.grew(),
    article: () => this.readings.last.roots,
    returned: () => void this.settle(),
  });
  private settings: PageSettings | undefined;
  /** How the page stands. */
  state: PageState = { view: 'off', mode: 'tidy', removed: 0 };
  private view: View | undefined;
  private readonly readings: Readings;
  private readonly site: SiteRule | undefined;
  private readonly leftAlone = new LeftAlone();

  constructor(private readonly parts: AutoParts) {
    this.readings = new Readings(parts.engine, parts.rules);
    this.site = siteOf(location.host, parts.rules.sites);
  }

  /** Never rejects: where something is not as it should be, the page stays as it came. */
  async start(): Promise<void> {
    if (!isHtml()) return;
    guard(this.styles, this.site);
    await this.begin().catch(() => this.end());
  }

  private async begin(): Promise<void> {
    const deadline = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    this.settings = await this.parts.load();
    if (!this.wanted(this.settings)) this.styles.clear();
    await Promise.race([documentReady(), deadline]);
    this.watch.start();
    this.parts.onSettings(() => void this.settle());
    onActivated(() => this.tell());
    this.bringInLine(this.settings);
  }

  switchTo(to: 'clean' | 'original' | 'toggle'): PageState {
    if (to === 'original' || (to === 'toggle' && this.state.view === 'clean')) {
      this.leftAlone.leave(this.readings.last.roots);
      this.original();
    } else {
      this.leftAlone.forget();
      void this.parts.skipPage(false);
      this.clean();
    }
    return this.state;
  }

  private wanted(settings: PageSettings): boolean {
    return !this.leftAlone.holds() && wantsTidy(settings, location.href);
  }

  private async settle(): Promise<void> {
    if (!this.alive()) return;
    const before = this.settings;
    this.settings = await this.parts.load().catch(() => before);
    if (!this.settings) return;
    // Listed or switched on again: what was wanted before that is past.
    if (this.settings.listed && !before?.listed) this.leftAlone.forget();
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
      const read = this.readings.read();
      if (!read) this.set('failed');
      else if (!read.traced.result.ok) this.leave(read.traced.result.reason);
      else this.show(read, read.traced.result, opened);
      this.styles.drop('veil');
    });
    this.tell();
  }

  private show({ traced }: PageRead, found: Found, opened: ReadonlySet<string>): void {
    const act = (action: BarAction['id']) => this.act(action);
    const given = { traced, found, opened, site: this.site, styles: this.styles, act };
    try {
      this.view = openView(this.settings?.mode ?? 'tidy', given, this.parts);
      this.set('clean', this.view.removed);
    } catch {
      this.set('failed'); // as it came, and said so
    }
  }

  private arrived(elements: readonly Element[]): void {
    try {
      if (this.view?.mode === 'tidy') this.view.arrived(elements);
    } catch {
      this.takeBack();
      this.set('failed');
    }
  }

  /** No article: as it came, or without the clutter the site's rule names, as the reader chose. */
  private leave(reason: FailureReason): void {
    if (this.settings?.lists === 'tidy') this.styles.set('site', siteCss(this.site));
    this.set(isFailure(reason, this.site) ? 'failed' : 'off');
  }

  private act(action: BarAction['id']): void {
    if (!this.alive()) return;
    if (action === 'not-page') void this.parts.skipPage(true);
    if (action === 'not-site') void this.parts.askPause();
    this.switchTo('original');
  }

  /** The page as it came; whether there is an article to tidy is told all the same. */
  private original(): void {
    this.watch.quietly(() => {
      this.takeBack();
      this.set(this.readings.read()?.traced.result.ok ? 'original' : 'off');
    });
    this.tell();
  }

  /** Everything of ours out of the page; each part by itself, so that none keeps another in it. */
  private takeBack(): void {
    const view = this.view;
    this.view = undefined;
    this.styles.clear();
    view?.close();
  }

  /** Where the page took away what is ours, what we hid comes back at once: the reader would have no way to it. */
  private touched(): void {
    if (!this.view || this.view.stands()) return;
    this.leftAlone.lost(this.readings.last.roots);
    this.watch.quietly(() => this.takeBack());
    this.set('original');
    this.tell();
  }

  /** After an update a script of the version before falls silent, and leaves the page as it came. */
  private alive(): boolean {
    if (this.parts.alive()) return true;
    this.end();
    return false;
  }

  private end(): void {
    this.watch.stop();
    this.takeBack();
    this.set('off');
  }

  private set(view: PageState['view'], removed = 0): void {
    this.state = { view, mode: this.settings?.mode ?? 'tidy', removed };
  }

  private tell(): void {
    if (!isPrerendering()) this.parts.report(this.state);
  }

  private grew(): boolean {
    if (!this.settings) return false;
    const before = this.readings.last;
    if (!this.wanted(this.settings)) {
      if (before.href !== location.href || this.view) this.original();
      return false;
    }
    // An open reader stays where it is scrolled to, unless the article itself became another.
    const { view } = this;
    if (view?.mode !== 'reader' || view.behind(() => this.readings.readAnother())) this.clean();
    return this.readings.last.text !== before.text;
  }
}
