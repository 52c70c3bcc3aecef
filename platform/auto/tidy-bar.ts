import { honest } from '../../core/dom/unclobbered';
import { type OwnElement, ownElement, putUp } from './own-element';
import barCss from './tidy-bar.css?inline';

export interface BarAction {
  readonly id: 'original' | 'not-page' | 'not-site';
  readonly label: string;
}

/** The way back, in a corner of a tidied page: one button for the original, and a menu for "not here". */
export function showTidyBar(
  label: string,
  menuLabel: string,
  actions: readonly BarAction[],
  run: (action: BarAction['id']) => void,
): OwnElement {
  const bar = ownElement('bar', barCss);
  const doc = honest(document);
  const group = doc.createElement('div');
  group.setAttribute('role', 'toolbar');
  group.setAttribute('aria-label', label);
  const buttonFor = ({ id, label: text }: BarAction) => {
    const button = doc.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => run(id));
    return button;
  };
  const [first, ...rest] = actions;
  if (first) group.append(buttonFor(first));
  if (rest.length > 0) group.append(menu(menuLabel, rest.map(buttonFor)));
  bar.shadow.append(group);
  putUp(bar);
  return bar;
}

function menu(label: string, buttons: readonly HTMLElement[]): HTMLElement {
  const doc = honest(document);
  const more = doc.createElement('details');
  const summary = doc.createElement('summary');
  summary.textContent = '⋯';
  summary.setAttribute('aria-label', label);
  summary.title = label;
  more.append(summary, ...buttons);
  more.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !more.open) return;
    event.stopPropagation();
    more.open = false;
    summary.focus();
  });
  return more;
}
