import { SKIPPED_TAGS } from '../dom/tags';

const FOR_EYES = '[aria-hidden="true" i]';

const squeezed = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, '');

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isBlank = (node: Node): boolean => node.nodeType !== 1 && (node.nodeValue ?? '').trim() === '';

/** The element beside a node, white space between. */
function beside(from: Node, side: 'nextSibling' | 'previousSibling'): Element | undefined {
  let node = from[side];
  while (node && isBlank(node)) node = node[side];
  return isElement(node) ? node : undefined;
}

/** Elements beside each other that only eyes are shown, from the first of them on. */
function runFrom(first: Element): Element[] {
  const run = [first];
  for (let next = beside(first, 'nextSibling'); next?.matches(FOR_EYES); next = beside(next, 'nextSibling'))
    run.push(next);
  return run;
}

/**
 * Words that stand twice side by side, once in large letters for eyes alone (`aria-hidden`) and once for screen readers: the
 * second telling goes. (WAI-ARIA, "aria-hidden")
 * @returns what went
 */
export function spokenTwice(root: Element): string[] {
  const said: string[] = [];
  for (const el of root.querySelectorAll(FOR_EYES)) {
    if (!root.contains(el) || beside(el, 'previousSibling')?.matches(FOR_EYES)) continue;
    const run = runFrom(el);
    const text = squeezed(run);
    const last = run.at(-1) ?? el;
    const other = [beside(last, 'nextSibling'), beside(el, 'previousSibling')].find(
      (one) => one && text !== '' && squeezed([one]) === text && !SKIPPED_TAGS.has(one.localName),
    );
    if (!other || other.querySelector('img,video,iframe')) continue;
    said.push(other.textContent ?? '');
    other.remove();
  }
  return said;
}
