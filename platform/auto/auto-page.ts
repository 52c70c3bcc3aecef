import { siteOf } from '../../core/select/site-of';
import type { Mode } from '../../core/types/settings';
import type { PageState, Saying } from '../messages';
import type { AutoParts } from './auto-parts';
import { guard, PATIENCE_MS } from './guard';
import { documentReady, isHtml, isLoading, isPrerendering, onActivated } from './page-moments';
import { Readings } from './page-reader';
import { type PageSettings, wantsTidy } from './page-settings';
import { PageView } from './page-view';
import { PageWatch } from './page-watch';
import { say } from './said';
import type { BarAction } from './tidy-bar';
import { Wish } from './wish';

/** Tidies one page, of a listed site from document_start on, of any other once its reader asks; and takes it back. */
export class AutoPage {
  private readonly watch = new PageWatch({
    alive: () => this.alive(),
    touched: () => this.touched(),
    navigated: () => {
      this.wish.navigated();
      this.readsHere = false;
      this.watch.lookSoon(); // its text may be there already, and bring no change any more
    },
    arrived: (elements) => this.page.arrived(elements),
    grew: () => this.grew(),
    article: () => this.readings.last.roots,
    returned: () => void this.settle(),
  });
  private settings: PageSettings | undefined;
  private readonly readings: Readings;
  private readonly page: PageView;
  private readonly wish = new Wish();
  /** The reader opened from a tidied page, whatever the settings say. */
  private readsHere = false;

  constructor(private readonly parts: AutoParts) {
    this.readings = new Readings(parts.engine, parts.rules);
    const site = siteOf(location.host, parts.rules.sites);
    this.page = new PageView(parts, this.readings, site, (action) => this.act(action));
    // A page that is open already is in view: it is not veiled.
    if (isHtml() && isLoading()) guard(this.page.styles, site);
  }

  /** Never rejects: where something is not as it should be, the page stays as it came. */
  async start(): Promise<void> {
    if (!isHtml()) return;
    await this.begin().catch(() => this.end());
  }

  private async begin(): Promise<void> {
    const late = !isLoading();
    const deadline = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    this.settings = await this.parts.load();
    if (!this.wanted(this.settings)) this.page.styles.clear();
    await Promise.race([documentReady(), deadline]);
    this.watch.start();
    this.parts.onSettings(
      () => void this.settle(),
      () => this.page.mode && this.clean(),
    );
    onActivated(() => this.tell());
    this.bringInLine(this.settings);
    if (late && this.settings.listed) this.sayListed();
  }

  /** How the page stands. */
  get state(): PageState {
    return this.page.state;
  }

  switchTo(to: 'clean' | 'original' | 'toggle'): PageState {
    if (!this.alive()) return this.state;
    if (to === 'original' || (to === 'toggle' && this.state.view === 'clean')) {
      this.leave('switched');
    } else {
      this.wish.forget();
      void this.parts.skipPage(false);
      this.clean();
      if (!this.settings?.listed) this.wish.tidy(this.readings.last.roots);
      if (this.state.view === 'off' || this.state.view === 'failed') this.say('nothing');
    }
    return this.state;
  }

  focusBar(): void {
    this.page.focusBar();
  }

  /** Tells the reader something, in the page: at once, where no other of our windows is left to say it in. */
  say(what: Saying): void {
    if (isHtml()) say(this.parts.labels().said(what));
  }

  private sayListed(): void {
    if (document.visibilityState === 'visible') this.say(this.state.view === 'clean' ? 'listed' : 'listed-other');
  }

  private wanted(settings: PageSettings): boolean {
    const says = this.wish.says();
    return says === undefined ? wantsTidy(settings, location.href) : says === 'tidy';
  }

  private async settle(): Promise<void> {
    if (!this.alive()) return;
    const before = this.settings;
    this.settings = await this.parts.load().catch(() => before);
    if (!this.settings) return;
    // Listed or switched on again: what was wanted before that is past.
    const listed = this.settings.listed && !before?.listed;
    if (listed) this.wish.forget();
    this.bringInLine(this.settings);
    if (listed) this.sayListed();
  }

  private bringInLine(settings: PageSettings): void {
    if (!this.wanted(settings)) this.original();
    else if (this.page.mode !== this.mode) this.clean();
    else this.tell();
  }

  private clean(): void {
    const { listed = false, lists = 'leave' } = this.settings ?? {};
    const always: BarAction['id'][] = ['copy', 'reader', 'original', 'pick'];
    const actions = listed ? [...always, 'not-page' as const, 'not-site' as const] : always;
    this.watch.quietly(() => this.page.clean(this.mode, lists, actions));
    this.tell();
  }

  private act(action: BarAction['id']): void {
    if (!this.alive()) return;
    if (action === 'copy') this.page.copy();
    else if (action === 'pick') void this.parts.pick();
    else if (action === 'clean') this.switchTo('clean');
    // The reader that the bar has opened leads back to the bar.
    else if (action === 'reader' || (action === 'original' && this.readsHere)) this.read(action === 'reader');
    else this.leave(action === 'original' ? 'switched' : 'always');
    if (action === 'not-page') void this.parts.skipPage(true);
    if (action === 'not-site') void this.parts.askPause();
  }

  private read(here: boolean): void {
    this.readsHere = here;
    this.clean();
  }

  private leave(why: 'switched' | 'always'): void {
    this.readsHere = false;
    this.wish.leave(this.readings.last.roots, why);
    this.original();
  }

  private original(): void {
    this.watch.quietly(() => this.page.original(this.mode, this.wish.says() === 'switched'));
    this.tell();
  }

  private touched(): void {
    if (!this.page.isLost()) return;
    this.wish.lost(this.readings.last.roots);
    this.watch.quietly(() => this.page.lose());
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
    this.page.end();
  }

  private get mode(): Mode {
    return this.readsHere ? 'reader' : (this.settings?.mode ?? 'tidy');
  }

  private tell(): void {
    if (!isPrerendering()) this.parts.report(this.state);
  }

  private grew(): boolean {
    if (!this.settings) return false;
    const before = this.readings.last;
    if (!this.wanted(this.settings)) {
      if (before.href !== location.href || this.page.mode) this.original();
      return false;
    }
    // An open reader stays where it is scrolled to, unless the article itself became another.
    if (this.page.isPast()) this.clean();
    return this.readings.last.text !== before.text;
  }
}
