import { honest, nameOf } from '../../core/dom/unclobbered';
import type { Hidden } from '../../core/tidy/hide';
import { PIECE } from '../../core/tidy/hide';
import type { LiveRemoval } from '../../core/tidy/live-targets';
import foldCss from './fold.css?inline';
import { overText } from './over-text';
import { type OwnElement, ownElement } from './own-element';

export interface FoldLabels {
  /** What was folded, for the button: 「责任编辑」 and so on, by kind. */
  readonly kind: (kind: LiveRemoval['kind']) => string;
  readonly open: (what: string) => string;
  readonly close: (what: string) => string;
}

/** Neighbouring removals under one fold. */
interface Run {
  readonly removals: LiveRemoval[];
  readonly kinds: Set<string>;
  open: boolean;
}

/** Where a fold may not stand: a parser would have moved it, and lists and tables count their children. */
const STRUCTURE = 'table,ul,ol,dl,select,svg';

/** Lines of the article's own, which its reader may miss. Of advertisements, feeds and widgets the bar tells how many there were. */
const OWN_LINES: ReadonlySet<LiveRemoval['kind']> = new Set([
  'original-title',
  'editor',
  'source',
  'byline',
  'disclaimer',
  'copyright',
] as const);

/** Thin lines in the article where something of its own was taken out; a click shows what it was, another hides it again. */
export class Folds {
  private readonly elements: OwnElement[] = [];
  private readonly runs: Run[] = [];
  private readonly paints: (() => void)[] = [];

  /**
   * One fold for each run of neighbouring removals inside the content.
   * @param opened what `opened` gave before the page was read anew: those folds stay open
   */
  show(
    removals: readonly LiveRemoval[],
    roots: readonly Element[],
    hidden: Hidden,
    labels: FoldLabels,
    opened: ReadonlySet<string>,
  ): void {
    let previous: (Run & { last: Element }) | undefined;
    for (const removal of removals) {
      const { id, kind } = removal;
      if (!OWN_LINES.has(kind)) continue;
      const [first, ...rest] = hidden.elementsOf(id);
      if (!first || honest(first).hasAttribute('hidden')) continue;
      if (!roots.some((root) => honest(root).contains(first))) continue;
      const last = rest.at(-1) ?? first;
      if (previous && honest(previous.last).nextElementSibling === first) {
        previous.removals.push(removal);
        previous.kinds.add(labels.kind(kind));
        previous.last = last;
        continue;
      }
      const run = { last, removals: [removal], kinds: new Set([labels.kind(kind)]), open: opened.has(told(removal)) };
      this.place(first, run, hidden, labels);
      this.runs.push(run);
      previous = run;
    }
    // Neighbouring removals have joined their runs by now.
    for (const paint of this.paints) paint();
  }

  /** Names of what the folds show that are open now. */
  opened(): ReadonlySet<string> {
    return new Set(this.runs.filter((run) => run.open).flatMap((run) => run.removals.map(told)));
  }

  private place(first: Element, run: Run, hidden: Hidden, labels: FoldLabels): void {
    const fold = ownElement('fold', foldCss);
    if (nameOf(first) === PIECE) fold.host.setAttribute('data-inline', '');
    const button = honest(document).createElement('button');
    button.type = 'button';
    const paint = () => {
      for (const { id } of run.removals) hidden.show(id, run.open);
      const what = [...run.kinds].join('、');
      button.textContent = what;
      button.setAttribute('aria-expanded', String(run.open));
      button.title = run.open ? labels.close(what) : labels.open(what);
    };
    button.addEventListener('click', () => {
      run.open = !run.open;
      paint();
    });
    this.paints.push(paint);
    fold.shadow.append(button);
    honest(honest(first).closest(STRUCTURE) ?? first).before(fold.host);
    this.elements.push(fold);
  }

  /** A line that the page's layout has put over text goes again; the bar tells of what it stood for. */
  dropOverText(): void {
    const over = new Set(overText(this.elements.map(({ host }) => host)));
    for (const fold of this.elements.filter(({ host }) => over.has(host))) {
      fold.remove();
      this.elements.splice(this.elements.indexOf(fold), 1);
    }
  }

  remove(): void {
    for (const fold of this.elements.splice(0)) fold.remove();
  }
}

/** Ids are given anew at each reading; what a removal is and says is not. */
const told = ({ kind, text }: LiveRemoval): string => `${kind} ${text}`;
