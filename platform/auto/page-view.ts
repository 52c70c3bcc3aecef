import { siteCss } from '../../core/tidy/tidy-css';
import type { FailureReason, Found, SiteRule } from '../../core/types';
import type { Mode } from '../../core/types/settings';
import type { PageState } from '../messages';
import type { AutoParts, View } from './auto-parts';
import { isFailure } from './guard';
import { openView } from './open-view';
import type { PageRead, Readings } from './page-reader';
import { PageStyles } from './page-styles';
import { say } from './said';
import { type BarAction, showTidyBar, type TidyBar } from './tidy-bar';

/** How the page is shown now, and all that is ours in it. */
export class PageView {
  readonly styles = new PageStyles(document);
  /** How the page stands. */
  state: PageState = { view: 'off', mode: 'tidy', removed: 0 };
  private view: View | undefined;
  private found: Found | undefined;
  /** The way back to the clean page, on one that its reader has switched to the original. */
  private back: TidyBar | undefined;

  constructor(
    private readonly parts: AutoParts,
    private readonly readings: Readings,
    private readonly site: SiteRule | undefined,
    private readonly act: (action: BarAction['id']) => void,
  ) {}

  /** The way the article is shown clean; undefined where it is not. */
  get mode(): Mode | undefined {
    return this.view?.mode;
  }

  /** Reads the page as it came: what is ours is taken out first. Call where nothing is painted in between. */
  clean(mode: Mode, lists: 'leave' | 'tidy', actions: readonly BarAction['id'][]): void {
    const opened = this.view?.mode === 'tidy' ? this.view.opened() : new Set<string>();
    this.takeBack();
    const read = this.readings.read();
    if (!read) this.set('failed', mode);
    else if (!read.traced.result.ok) this.leave(read.traced.result.reason, mode, lists);
    else this.show(read, read.traced.result, mode, opened, actions);
    this.styles.drop('veil');
  }

  private show(
    { page, traced }: PageRead,
    found: Found,
    mode: Mode,
    opened: ReadonlySet<string>,
    actions: readonly BarAction['id'][],
  ): void {
    const given = { page, traced, found, opened, actions, site: this.site, styles: this.styles, act: this.act };
    try {
      this.found = found;
      this.view = openView(mode, given, this.parts);
      this.set('clean', mode, this.view.removed);
    } catch {
      this.set('failed', mode); // as it came, and said so
    }
  }

  /** No article: as it came, or without the clutter the site's rule names, as the reader chose. */
  private leave(reason: FailureReason, mode: Mode, lists: 'leave' | 'tidy'): void {
    if (lists === 'tidy') this.styles.set('site', siteCss(this.site));
    this.set(isFailure(reason, this.site) ? 'failed' : 'off', mode);
  }

  /**
   * The page as it came; whether there is an article to tidy is told all the same.
   * @param wayBack its reader may want the clean page again
   */
  original(mode: Mode, wayBack: boolean): void {
    this.takeBack();
    const ok = this.readings.read()?.traced.result.ok === true;
    this.set(ok ? 'original' : 'off', mode);
    if (ok && wayBack) this.showBack();
  }

  private showBack(): void {
    const { labels, place } = this.parts;
    const bar = { labels: labels().bar, place, offers: ['clean' as const], removed: undefined, show: () => undefined };
    try {
      this.back = showTidyBar({ ...bar, run: this.act });
    } catch {
      // the page has no root just now: the toolbar button and the shortcut lead back as well
    }
  }

  focusBar(): void {
    if (this.view?.mode === 'tidy') this.view.focusBar();
    else this.back?.focus();
  }

  /** Copies the article in view, and says how that went. */
  copy(): void {
    const { copy, labels } = this.parts;
    if (!this.found) return;
    const told = (chars: number | undefined) => say(labels().copied(chars));
    copy(this.found).then(told, () => told(undefined));
  }

  arrived(elements: readonly Element[]): void {
    try {
      if (this.view?.mode === 'tidy') this.view.arrived(elements);
    } catch {
      this.takeBack();
      this.set('failed', this.state.mode);
    }
  }

  /** Whether the page took away what is ours. */
  isLost(): boolean {
    return this.view !== undefined && !this.view.stands();
  }

  /** What we hid comes back at once: the reader would have no way to it. */
  lose(): void {
    this.takeBack();
    this.set('original', this.state.mode);
  }

  /** Whether an open reader shows another article than the one that the page has now; always where there is no reader. */
  isPast(): boolean {
    const { view } = this;
    return view?.mode !== 'reader' || view.behind(() => this.readings.readAnother());
  }

  end(): void {
    this.takeBack();
    this.set('off', this.state.mode);
  }

  /** Everything of ours out of the page; each part by itself, so that none keeps another in it. */
  private takeBack(): void {
    const view = this.view;
    this.view = undefined;
    this.back?.remove();
    this.back = undefined;
    this.styles.clear();
    view?.close();
  }

  private set(view: PageState['view'], mode: Mode, removed = 0): void {
    this.state = { view, mode, removed };
  }
}
