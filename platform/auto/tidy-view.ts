import type { Traced } from '../../core/declutter';
import type { Page } from '../../core/page';
import { Hidden } from '../../core/tidy/hide';
import { clutterAmong, clutterOutside } from '../../core/tidy/outside';
import { mayHide } from '../../core/tidy/page-controls';
import { keepHeadline } from '../../core/tidy/page-headline';
import { hiddenCss, siteCss } from '../../core/tidy/tidy-css';
import type { RuleSet, SiteRule } from '../../core/types';
import { type FoldLabels, Folds } from './folds';
import type { PageStyles } from './page-styles';
import { type BarAction, showTidyBar } from './tidy-bar';

/** Marks of ours in the page; the page may see them, and can do no more with them than unhide its own clutter. */
const ATTRIBUTE = 'data-jingdu-hidden';

export interface TidyLabels {
  readonly bar: string;
  readonly more: string;
  readonly actions: readonly BarAction[];
  readonly folds: FoldLabels;
}

interface TidyJob {
  readonly page: Page;
  readonly traced: Traced;
  readonly rules: RuleSet;
  readonly site: SiteRule | undefined;
  readonly styles: PageStyles;
  readonly labels: TidyLabels;
  /** Folds that stay open, as `opened` gave them. */
  readonly opened: ReadonlySet<string>;
  readonly act: (action: BarAction['id']) => void;
}

/** The page itself without its clutter: what is hidden can be shown again, and all of it is taken back at once. */
export class TidyView {
  readonly mode = 'tidy';
  removed: number;
  private readonly hidden = new Hidden(document, ATTRIBUTE);
  private readonly folds = new Folds();
  private readonly hideBar: () => void;

  constructor(private readonly job: TidyJob) {
    const { page, traced, rules, styles, labels } = job;
    const inside = keepHeadline(traced.live, page.root, traced.roots).filter(mayHide);
    const outside = clutterOutside(page, traced.roots, rules);
    styles.set('site', siteCss(job.site));
    styles.set('hidden', hiddenCss(ATTRIBUTE));
    this.hidden.hide([...inside, ...outside]);
    this.folds.show(inside, traced.roots, this.hidden, labels.folds, job.opened);
    this.hideBar = showTidyBar(labels.bar, labels.more, labels.actions, job.act);
    this.removed = inside.length + outside.length;
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

  close(): void {
    this.hideBar();
    this.folds.remove();
    this.hidden.undo();
    this.job.styles.clear();
  }
}
