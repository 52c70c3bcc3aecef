import { honest } from '../../core/dom/unclobbered';

/** One thing that was taken out of sight. */
export interface BarItem {
  readonly id: string;
  /** What it is, in the reader's words. */
  readonly what: string;
  readonly text: string;
  readonly shown: boolean;
}

export interface ListLabels {
  readonly title: string;
  readonly putBack: string;
  readonly takeAgain: string;
  readonly none: string;
}

/** The list of what was taken out, each with a button that puts it back; drawn anew whenever it is opened. */
export function barList(
  labels: ListLabels,
  items: () => readonly BarItem[],
  show: (id: string, shown: boolean) => void,
): { readonly element: HTMLElement; readonly open: (open: boolean) => void } {
  const doc = honest(document);
  const element = doc.createElement('section');
  element.className = 'panel list';
  element.id = 'list';
  element.hidden = true;
  element.setAttribute('aria-label', labels.title);
  const open = (opens: boolean) => {
    element.hidden = !opens;
    if (!opens) return element.replaceChildren();
    const found = items();
    const list = doc.createElement('ul');
    list.append(...found.map((item) => row(item, labels, show)));
    const heading = doc.createElement('h2');
    heading.textContent = found.length > 0 ? labels.title : labels.none;
    return element.replaceChildren(heading, list);
  };
  return { element, open };
}

function row(item: BarItem, labels: ListLabels, show: (id: string, shown: boolean) => void): HTMLElement {
  const doc = honest(document);
  const line = doc.createElement('li');
  const what = doc.createElement('b');
  what.textContent = item.what;
  const text = doc.createElement('span');
  text.textContent = item.text;
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = 'put';
  let { shown } = item;
  const paint = () => {
    button.textContent = shown ? labels.takeAgain : labels.putBack;
    button.setAttribute('aria-label', `${button.textContent}：${item.what}`);
  };
  button.addEventListener('click', () => {
    shown = !shown;
    show(item.id, shown);
    paint();
  });
  paint();
  line.append(what, text, button);
  return line;
}
