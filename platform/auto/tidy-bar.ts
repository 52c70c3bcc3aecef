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
  const closes: (() => void)[] = [];
  const counter = list && opener('list', list.open, closes);
  const rest = offered.filter(({ id }) => !IN_SIGHT.has(id));
  const more = rest.length > 0 ? menuOf(labels.more, rest.map(buttonFor), closes) : undefined;
  group.append(grip, ...(counter ? [counter] : []));
  group.append(...offered.filter(({ id }) => IN_SIGHT.has(id)).map(buttonFor), ...(more ? [more.button] : []));
  own.shadow.append(...(list ? [list.element] : []), ...(more ? [more.panel] : []), group);
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

/**
 * A button that opens and closes a panel; Esc in either closes it.
 * @param closes closes each panel of the bar: where one opens, the others make room
 */
function opener(id: string, open: (open: boolean) => void, closes: (() => void)[]): HTMLButtonElement {
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  const set = (opens: boolean) => {
    if (opens) for (const close of closes) close();
    button.setAttribute('aria-expanded', String(opens));
    open(opens);
  };
  const button = buttonOf('', () => set(!isOpen()));
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', id);
  closes.push(() => isOpen() && set(false));
  queueMicrotask(() =>
    button.getRootNode().addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      set(false);
      button.focus();
    }),
  );
  return button;
}

function menuOf(label: string, buttons: readonly HTMLElement[], closes: (() => void)[]) {
  const panel = honest(document).createElement('div');
  panel.className = 'panel menu';
  panel.id = 'menu';
  panel.hidden = true;
  panel.append(...buttons);
  const set = (opens: boolean) => {
    panel.hidden = !opens;
  };
  const button = opener(panel.id, set, closes);
  button.textContent = '⋯';
  button.setAttribute('aria-label', label);
  button.title = label;
  return { button, panel };
}
