import { honest } from '../../core/dom/unclobbered';
import { type BarItem, barList, type ListLabels } from './bar-list';
import { type KeptPlace, Placed } from './bar-place';
import { type OwnElement, ownElement, putUp } from './own-element';
import barCss from './tidy-bar.css?inline';

export interface BarAction {
  readonly id: 'original' | 'clean' | 'reader' | 'copy' | 'pick' | 'not-page' | 'not-site';
  readonly label: string;
}

export interface BarLabels {
  readonly bar: string;
  readonly more: string;
  /** The handle that moves the bar. */
  readonly grip: string;
  readonly count: (removed: number) => string;
  readonly list: ListLabels;
  readonly actions: readonly BarAction[];
}

interface BarJob {
  readonly labels: BarLabels;
  readonly offers: readonly BarAction['id'][];
  readonly run: (action: BarAction['id']) => void;
  readonly place: KeptPlace;
  /** What was taken out; undefined for a bar that only leads back to the clean page. */
  readonly removed: (() => readonly BarItem[]) | undefined;
  readonly show: (id: string, shown: boolean) => void;
}

/** Our bar in a page. */
export interface TidyBar extends OwnElement {
  /** Tells how much was taken out by now. */
  readonly count: (removed: number) => void;
  readonly focus: () => void;
}

/** These stand in the bar itself, the others in its menu. */
const IN_SIGHT: ReadonlySet<BarAction['id']> = new Set(['copy', 'reader', 'original', 'clean'] as const);

/**
 * Our bar: on a tidied page what was taken out, copying, the reader, the original and "not here"; on an original one that was
 * tidied before, the way back alone.
 */
export function showTidyBar({ labels, offers, run, place, removed, show }: BarJob): TidyBar {
  const own = ownElement(removed ? 'bar' : 'back', barCss);
  const doc = honest(document);
  const group = doc.createElement('div');
  group.className = 'bar';
  group.setAttribute('role', 'toolbar');
  group.setAttribute('aria-label', labels.bar);
  const grip = buttonOf('⠿', () => undefined);
  grip.className = 'grip';
  grip.title = labels.grip;
  grip.setAttribute('aria-label', labels.grip);
  const offered = labels.actions.filter(({ id }) => offers.includes(id));
  const buttonFor = ({ id, label }: BarAction) => buttonOf(label, () => run(id));
  const list = removed ? barList(labels.list, removed, show) : undefined;
  const counter = list && counterOf(list.open);
  const rest = offered.filter(({ id }) => !IN_SIGHT.has(id));
  group.append(grip, ...(counter ? [counter] : []));
  group.append(...offered.filter(({ id }) => IN_SIGHT.has(id)).map(buttonFor));
  if (rest.length > 0) group.append(menu(labels.more, rest.map(buttonFor)));
  own.shadow.append(...(list ? [list.element] : []), group);
  putUp(own);
  const placed = new Placed(own, place);
  placed.movedBy(grip);
  const count = (many: number) => {
    if (counter) counter.textContent = labels.count(many);
  };
  count(removed?.().length ?? 0);
  placed.start();
  return {
    ...own,
    count,
    focus: () => (counter ?? group.querySelector<HTMLElement>('button:not(.grip)'))?.focus(),
    remove: () => {
      placed.stop();
      own.remove();
    },
  };
}

function buttonOf(text: string, run: () => void): HTMLButtonElement {
  const button = honest(document).createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', run);
  return button;
}

/** Opens and closes the list; Esc in either closes it. */
function counterOf(open: (open: boolean) => void): HTMLButtonElement {
  const counter = buttonOf('', () => set(counter.getAttribute('aria-expanded') !== 'true'));
  const set = (opens: boolean) => {
    counter.setAttribute('aria-expanded', String(opens));
    open(opens);
  };
  counter.setAttribute('aria-expanded', 'false');
  counter.setAttribute('aria-controls', 'list');
  queueMicrotask(() =>
    counter.getRootNode().addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      if (counter.getAttribute('aria-expanded') !== 'true') return;
      event.stopPropagation();
      set(false);
      counter.focus();
    }),
  );
  return counter;
}

function menu(label: string, buttons: readonly HTMLElement[]): HTMLElement {
  const doc = honest(document);
  const more = doc.createElement('details');
  const summary = doc.createElement('summary');
  summary.textContent = '⋯';
  summary.setAttribute('aria-label', label);
  summary.title = label;
  const items = doc.createElement('div');
  items.className = 'panel menu';
  items.append(...buttons);
  more.append(summary, items);
  more.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !more.open) return;
    event.stopPropagation();
    more.open = false;
    summary.focus();
  });
  return more;
}
