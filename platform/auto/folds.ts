import type { Hidden } from '../../core/tidy/hide';
import { PIECE } from '../../core/tidy/hide';
import type { LiveRemoval } from '../../core/tidy/live-targets';
import foldCss from './fold.css?inline';
import { type OwnElement, ownElement } from './own-element';

export interface FoldLabels {
  /** What was folded, for the button: 「责任编辑」 and so on, by kind. */
  readonly kind: (kind: LiveRemoval['kind']) => string;
  readonly open: (what: string) => string;
  readonly close: (what: string) => string;
}

/** Where a fold may not stand: a parser would have moved it, and lists and tables count their children. */
const STRUCTURE = 'table,ul,ol,dl,select,svg';

/** Thin lines in the article where something was taken out; a click shows what it was, another hides it again. */
export class Folds {
  private readonly elements: OwnElement[] = [];

  /** One fold for each run of neighbouring removals inside the content. */
  show(removals: readonly LiveRemoval[], roots: readonly Element[], hidden: Hidden, labels: FoldLabels): void {
    let previous: { last: Element; ids: string[]; kinds: Set<string> } | undefined;
    for (const { id, kind } of removals) {
      const [first, ...rest] = hidden.elementsOf(id);
      if (!first || first.hasAttribute('hidden') || !roots.some((root) => root.contains(first))) continue;
      const last = rest.at(-1) ?? first;
      if (previous && previous.last.nextElementSibling === first) {
        previous.ids.push(id);
        previous.kinds.add(labels.kind(kind));
        previous.last = last;
        continue;
      }
      const run = { last, ids: [id], kinds: new Set([labels.kind(kind)]) };
      this.place(first, run, hidden, labels);
      previous = run;
    }
  }

  private place(first: Element, run: { ids: string[]; kinds: Set<string> }, hidden: Hidden, labels: FoldLabels): void {
    const fold = ownElement('jingdu-fold', foldCss);
    if (first.localName === PIECE) fold.shadow.host.setAttribute('data-inline', '');
    const button = document.createElement('button');
    button.type = 'button';
    const paint = (open: boolean) => {
      const what = [...run.kinds].join('、');
      button.textContent = what;
      button.setAttribute('aria-expanded', String(open));
      button.title = open ? labels.close(what) : labels.open(what);
    };
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      for (const id of run.ids) hidden.show(id, open);
      paint(open);
    });
    // Neighbouring removals join the run after the button is made, before anybody sees it.
    queueMicrotask(() => paint(false));
    fold.shadow.append(button);
    (first.closest(STRUCTURE) ?? first).before(fold.host);
    this.elements.push(fold);
  }

  remove(): void {
    for (const fold of this.elements.splice(0)) fold.remove();
  }
}
