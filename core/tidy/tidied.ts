import type { Traced } from '../declutter';
import { honest, nameOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { wordMatcher } from '../strip/class-words';
import type { RuleSet, SiteRule } from '../types';
import { Surroundings } from './around';
import { Hidden } from './hide';
import { layersAmong } from './layers';
import { liftedCss, locksAndBlurs, offCentre, textWidth } from './lift';
import { type LiveRemoval, liveRoots } from './live-targets';
import { Marks } from './marks';
import { clutterAmong } from './outside';
import { holdsAll, opensRest } from './page-controls';
import { keepHeadline } from './page-headline';
import { hiddenCss } from './tidy-css';
import { foldedIn, unfoldedCss } from './unfold';

/** Marks of ours in the page; the page may see them, and can do no more with them than unhide its own clutter. */
const ATTRIBUTE = 'data-jingdu-hidden';
const UNFOLDED = 'data-jingdu-unfolded';
const LIFTED = 'data-jingdu-lifted';

/** What is needed to tidy a page. */
export interface TidyGiven {
  /** The page's root element. */
  readonly root: Element;
  readonly page: Page;
  readonly traced: Traced;
  readonly rules: RuleSet;
  readonly site: SiteRule | undefined;
  /** Puts a style sheet of ours into the page, by name. */
  readonly style: (name: string, css: string) => void;
}

/** What tidying took out of sight: inside the article, and around it. */
export interface TakenOut {
  readonly inside: readonly LiveRemoval[];
  readonly outside: readonly LiveRemoval[];
}

/** The page itself without its clutter, and the way back. */
export class TidiedPage {
  readonly hidden: Hidden;
  private readonly unfolded: Marks;
  private readonly lifted: Marks;
  /** Elements that hold the article, with those of the articles that follow it. */
  private readonly holders: readonly Element[];
  private around: Surroundings | undefined;
  private centred = false;
  /** How many removals have an id. */
  private ids = 0;

  constructor(private readonly job: TidyGiven) {
    const { ownerDocument } = honest(job.root);
    this.hidden = new Hidden(ownerDocument, ATTRIBUTE);
    this.unfolded = new Marks(ownerDocument, UNFOLDED);
    this.lifted = new Marks(ownerDocument, LIFTED);
    this.holders = [...new Set([...job.traced.roots, ...liveRoots(job.traced.copied, job.page)])];
  }

  /** Hides the clutter. Where it throws half-way, `undo` takes back what is done. */
  open(): TakenOut {
    const { traced, root, style } = this.job;
    const { result } = traced;
    const title = result.ok ? (result.article.metadata.title?.value ?? '') : '';
    const { removals, headline } = keepHeadline(traced.live, root, traced.roots, title);
    const complete = holdsAll(result);
    const inside = removals.filter(({ text }) => !opensRest(text));
    const paged = result.ok && result.article.incomplete.some(({ kind }) => kind === 'paged');
    const width = textWidth(traced.roots[0]);
    const stand = { root, contents: this.holders, headline, complete, paged, now: this.job.page.now };
    this.around = new Surroundings(stand, this.kindOf());
    const outside = this.numbered([
      ...clutterAmong([root], this.holders, this.job.rules, this.job.site),
      ...this.around.clutter(),
    ]);
    style('hidden', hiddenCss(ATTRIBUTE));
    style('unfolded', unfoldedCss(UNFOLDED));
    this.hidden.hide([...(complete ? removals : inside), ...outside]);
    if (complete) for (const [el, fold] of foldedIn(traced.roots, removals)) this.unfolded.mark(el, fold);
    const layers = this.layers([root]);
    this.lift(width);
    return { inside, outside: [...outside, ...layers] };
  }

  /** Hides what came into the page around the article, before it is painted. @returns what that was */
  arrived(elements: readonly Element[], asked: boolean): LiveRemoval[] {
    const { around } = this;
    if (!around?.stands()) return [];
    const found = clutterAmong(elements, this.holders, this.job.rules, this.job.site);
    // What the reader has just asked for, a dialog or a menu, is not clutter.
    const beside = asked ? [] : (this.around?.among(elements) ?? []);
    const outside = this.numbered([...found, ...beside]);
    this.hidden.hide(outside);
    const open = elements.filter((el) => honest(el).isConnected && !around.owns(el));
    return [...outside, ...(asked ? [] : this.layers(open))];
  }

  /** Puts the column into the middle, where the window has room for that and nothing was put there. @param before as `offCentre` */
  centre(before = 0): void {
    const { root, traced, style } = this.job;
    const column = this.centred ? undefined : offCentre(traced.roots[0], root, before, this.around?.above ?? []);
    if (!column) return;
    this.centred = true;
    for (const [el, word] of column.marks) this.lifted.mark(el, word);
    style('lifted', liftedCss(LIFTED, column.width));
  }

  /** Takes everything back, whatever the page did to one part of it. */
  readonly undos: readonly (() => void)[] = [
    () => this.hidden.undo(),
    () => this.unfolded.undo(),
    () => this.lifted.undo(),
  ];

  private kindOf(): (el: Element) => LiveRemoval['kind'] | undefined {
    const named = wordMatcher(this.job.rules.shared);
    return (el) => (nameOf(el) === 'form' ? undefined : named(el)?.kind);
  }

  private layers(elements: readonly Element[]): LiveRemoval[] {
    const { around } = this;
    if (!around) return [];
    const found = this.numbered(layersAmong(elements, (el) => around.owns(el)));
    this.hidden.hide(found);
    return found;
  }

  private lift(width: number): void {
    const { root, traced, style } = this.job;
    for (const [el, word] of locksAndBlurs(root, traced.roots)) this.lifted.mark(el, word);
    style('lifted', liftedCss(LIFTED, 0));
    this.centre(width);
  }

  private numbered(removals: readonly LiveRemoval[]): LiveRemoval[] {
    const seen = new Set<Node>();
    return removals
      .filter(({ nodes }) => nodes.some(({ node }) => !seen.has(node) && seen.add(node)))
      .map((removal) => ({ ...removal, id: `o${++this.ids}` }));
  }
}
