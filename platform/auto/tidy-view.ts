import type { Traced } from '../../core/declutter';
import { Hidden } from '../../core/tidy/hide';
import { clutterAmong } from '../../core/tidy/outside';
import { holdsAll, opensRest } from '../../core/tidy/page-controls';
import { keepHeadline } from '../../core/tidy/page-headline';
import { hiddenCss, siteCss } from '../../core/tidy/tidy-css';
import { Unfolded, unfoldedCss } from '../../core/tidy/unfold';
import type { RuleSet, SiteRule } from '../../core/types';
import type { Saying } from '../messages';
import { type FoldLabels, Folds } from './folds';
import { type OwnElement, removeCopies, stands } from './own-element';
import type { PageStyles } from './page-styles';
import { type BarAction, showTidyBar } from './tidy-bar';

/** Marks of ours in the page; the page may see them, and can do no more with them than unhide its own clutter. */
const ATTRIBUTE = 'data-jingdu-hidden';
const UNFOLDED = 'data-jingdu-unfolded';

export interface TidyLabels {
  readonly bar: string;
  readonly more: string;
  readonly actions: readonly BarAction[];
  readonly folds: FoldLabels;
  readonly said: (what: Saying) => string;
}

interface TidyJob {
  /** The page's root element. */
  readonly root: Element;
  readonly traced: Traced;
  readonly rules: RuleSet;
  readonly site: SiteRule | undefined;
  readonly styles: PageStyles;
  readonly labels: TidyLabels;
  /** Folds that stay open, as `opened` gave them. */
  readonly opened: ReadonlySet<string>;
  /** What the bar offers. */
  readonly actions: readonly BarAction['id'][];
  readonly act: (action: BarAction['id']) => void;
}

/** The page itself without its clutter: what is hidden can be shown again, and all of it is taken back at once. */
export class TidyView {
  readonly mode = 'tidy';
  removed = 0;
  private readonly hidden = new Hidden(document, ATTRIBUTE);
  private readonly unfolded = new Unfolded(document, UNFOLDED);
  private readonly folds = new Folds();
  private bar: OwnElement | undefined;

  constructor(private readonly job: TidyJob) {}

  /** Hides the clutter. Where it throws half-way, `close` takes back what is done. */
  open(): void {
    const { traced, rules, styles, labels, root, opened } = this.job;
    const removals = keepHeadline(traced.live, root, traced.roots);
    const inside = removals.filter(({ text }) => !opensRest(text));
    const outside = clutterAmong([root], traced.roots, rules);
    styles.set('site', siteCss(this.job.site));
    styles.set('hidden', hiddenCss(ATTRIBUTE));
    styles.set('unfolded', unfoldedCss(UNFOLDED));
    const complete = holdsAll(traced.result);
    this.hidden.hide([...(complete ? removals : inside), ...outside]);
    if (complete) this.unfolded.open(traced.roots, removals);
    this.folds.show(inside, traced.roots, this.hidden, labels.folds, opened);
    const offered = labels.actions.filter(({ id }) => this.job.actions.includes(id));
    this.bar = showTidyBar(labels.bar, labels.more, offered, this.job.act);
    this.removed = inside.length + outside.length;
  }

  /** Whether the way back is still there. */
  stands(): boolean {
    return this.bar !== undefined && stands(this.bar);
  }

  /** Hides what came into the page around the article, before it is painted. */
  arrived(elements: readonly Element[]): void {
    const found = clutterAmong(elements, this.job.traced.roots, this.job.rules);
    this.hidden.hide(found);
    this.removed += found.length;
  }

  /** Folds that the reader has opened. */
  opened(): ReadonlySet<string> {
    return this.folds.opened();
  }

  /** Takes everything back, whatever the page did to one part of it. */
  close(): void {
    takeAllBack([
      () => this.job.styles.clear(),
      () => this.hidden.undo(),
      () => this.unfolded.undo(),
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
