import { honest } from '../../core/dom/unclobbered';
import type { LiveRemoval } from '../../core/tidy/live-targets';
import { TidiedPage, type TidyGiven } from '../../core/tidy/tidied';
import { FOOT_CSS, siteCss } from '../../core/tidy/tidy-css';
import type { Saying } from '../messages';
import type { BarItem } from './bar-list';
import type { KeptPlace } from './bar-place';
import { type FoldLabels, Folds } from './folds';
import { removeCopies, stands } from './own-element';
import type { PageStyles } from './page-styles';
import { type BarAction, type BarLabels, showTidyBar, type TidyBar } from './tidy-bar';

export interface TidyLabels {
  readonly bar: BarLabels;
  readonly folds: FoldLabels;
  readonly said: (what: Saying) => string;
  /** How copying went: so many characters, or not at all. */
  readonly copied: (chars: number | undefined) => string;
}

interface TidyJob extends Omit<TidyGiven, 'style'> {
  readonly styles: PageStyles;
  readonly labels: TidyLabels;
  readonly place: KeptPlace;
  /** Folds that stay open, as `opened` gave them. */
  readonly opened: ReadonlySet<string>;
  /** What the bar offers. */
  readonly actions: readonly BarAction['id'][];
  readonly act: (action: BarAction['id']) => void;
}

/** The page itself without its clutter: what is hidden can be shown again, and all of it is taken back at once. */
export class TidyView {
  readonly mode = 'tidy';
  private readonly removals: LiveRemoval[] = [];
  private readonly tidied: TidiedPage;
  private readonly folds = new Folds();
  private bar: TidyBar | undefined;
  private readonly stops = new AbortController();

  constructor(private readonly job: TidyJob) {
    this.tidied = new TidiedPage({ ...job, style: (name, css) => job.styles.set(name, css) });
  }

  /** Hides the clutter. Where it throws half-way, `close` takes back what is done. */
  open(): void {
    const { traced, labels, opened, site, styles } = this.job;
    styles.set('site', `${siteCss(site)}\n${FOOT_CSS}`);
    const { inside, outside } = this.tidied.open();
    this.folds.show(inside, traced.roots, this.tidied.hidden, labels.folds, opened);
    this.folds.dropOverText();
    this.removals.push(...inside, ...outside);
    // A narrow window has one column: once it is wide, the text may stand off the middle.
    addEventListener('resize', () => this.tidied.centre(), { signal: this.stops.signal });
    this.bar = showTidyBar({
      labels: labels.bar,
      offers: this.job.actions,
      run: this.job.act,
      place: this.job.place,
      removed: () => this.items(),
      show: (id, shown) => this.tidied.hidden.show(id, shown),
    });
  }

  /** Blocks that are hidden. */
  get removed(): number {
    return this.items().length;
  }

  focusBar(): void {
    this.bar?.focus();
  }

  private items(): BarItem[] {
    const { hidden } = this.tidied;
    return this.removals
      .filter(({ id }) => hidden.elementsOf(id).length > 0)
      .map(({ id, kind, text }) => ({ id, what: this.job.labels.folds.kind(kind), text, shown: hidden.isShown(id) }));
  }

  /** Whether the way back is still there. */
  stands(): boolean {
    return this.bar !== undefined && stands(this.bar);
  }

  /** Hides what came into the page around the article, before it is painted. */
  arrived(elements: readonly Element[]): void {
    const theirs = elements.filter((el) => honest(el).closest('[data-jingdu]') === null);
    this.removals.push(...this.tidied.arrived(theirs, navigator.userActivation?.isActive === true));
    this.bar?.count(this.items().length);
  }

  /** Folds that the reader has opened. */
  opened(): ReadonlySet<string> {
    return this.folds.opened();
  }

  /** Takes everything back, whatever the page did to one part of it. */
  close(): void {
    takeAllBack([
      () => this.stops.abort(),
      () => this.job.styles.clear(),
      ...this.tidied.undos,
      () => this.bar?.remove(),
      () => this.folds.remove(),
      removeCopies,
    ]);
  }
}

/** Each step is taken, whatever became of the one before it. */
function takeAllBack(steps: readonly (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      // the page has made something else of it: there is nothing of ours left to take back
    }
  }
}
