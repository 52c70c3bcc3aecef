import { displayOf } from './displayed';
import { type Origins, recordOrigins } from './origins';
import { SKIPPED_TAGS } from './tags';
import { documentElementOf, inertDocument, viewOf } from './unclobbered';

/** Text of at least this many characters in open shadow roots is worth a copy of the page: buttons and counters are not. */
const WORTH = 200;
/** How HTML writes a shadow root down; a parser that runs nothing leaves it so (HTML standard, "shadowrootmode"). */
const WRITTEN = 'template[shadowrootmode="open"]';
const ELEMENT = 1;
const FRAGMENT = 11;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** What an element shows in place of its children, where that can be read: its open shadow root. */
function shadowOf(el: Element, rendered: boolean): DocumentFragment | undefined {
  const own: Node | null = el.shadowRoot;
  if (own?.nodeType === FRAGMENT) return own as ShadowRoot; // as: nodeType checked, past a form's control of that name
  if (rendered || el.localName === 'form') return undefined;
  for (const child of el.childNodes)
    if (isElement(child) && child.matches(WRITTEN)) return (child as HTMLTemplateElement).content; // as: the selector names it
  return undefined;
}

/** Characters in a shadow root and those inside it, styles not counted; no more than are worth counting. */
function isWorth(first: DocumentFragment, rendered: boolean): boolean {
  let chars = 0;
  const roots = [first];
  for (let root = roots.pop(); root && chars < WORTH; root = roots.pop())
    for (const el of root.querySelectorAll('*')) {
      const inner = shadowOf(el, rendered);
      if (inner) roots.push(inner);
      if (SKIPPED_TAGS.has(el.localName)) continue;
      for (const node of el.childNodes) if (node.nodeType === 3) chars += (node.nodeValue ?? '').trim().length;
    }
  return chars >= WORTH;
}

/** Whether text of the page stands in open shadow roots, where no selector reaches it. */
export function hasShadowText(live: Document, root: Element): boolean {
  const rendered = viewOf(live) !== undefined;
  // By index: an iterator makes an object for every element of the page.
  const all = root.querySelectorAll('*');
  for (let i = 0; i < all.length; i++) {
    const el = all[i];
    const shadow = el && shadowOf(el, rendered);
    if (shadow && isWorth(shadow, rendered)) return true;
  }
  return false;
}

interface Step {
  readonly node: Node;
  readonly into: Element;
  /** The element whose shadow root the node stands in. */
  readonly host: Element | undefined;
}

/** What a slot shows: what its host's page put there, else what stands in it (DOM standard, "find slottables"). */
function slotted(slot: Element, host: Element): Node[] {
  const assigned = slot instanceof Element && 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : []; // as: it has the method
  if (assigned.length > 0) return assigned;
  const name = slot.getAttribute('name') ?? '';
  const given = [...host.childNodes].filter((node) =>
    isElement(node) ? (node.getAttribute('slot') ?? '') === name && !node.matches(WRITTEN) : name === '',
  );
  const says = given.some((node) => isElement(node) || (node.nodeValue ?? '').trim() !== '');
  return says ? given : [...slot.childNodes];
}

/**
 * A copy of the page as the browser shows it: shadow roots in the place of their hosts' children, and those where the slots are.
 * What computed style hides is marked `hidden`. Made only for pages with text in shadow roots.
 * @returns the copy, and which node of the page each of its nodes was copied from
 */
export function flatCopy(live: Document, liveRoot: Element): { doc: Document; origins: Origins } {
  const copy = inertDocument(live);
  const origins: Origins = new WeakMap();
  const view = viewOf(live);
  const root = copy.importNode(liveRoot, false);
  const steps: Step[] = stepsInto(liveRoot, root, undefined, view !== undefined);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, into, host } = step;
    if (isElement(node) && node.localName === 'slot' && host) {
      for (const one of slotted(node, host).reverse()) steps.push({ node: one, into, host: undefined });
      continue;
    }
    const whole = !isElement(node) || node.localName === 'template';
    const copied = copy.importNode(node, whole);
    if (isElement(node) && isElement(copied)) {
      if (whole) recordOrigins(node, copied, origins);
      if (isHidden(node, view)) copied.setAttribute('hidden', '');
      if (!whole) steps.push(...stepsInto(node, copied, host, view !== undefined));
    }
    origins.set(copied, node);
    into.append(copied);
  }
  const own = documentElementOf(copy);
  if (own) copy.replaceChild(root, own);
  return { doc: copy, origins };
}

/** An element's children, or its shadow root's, last first. */
function stepsInto(el: Element, into: Element, host: Element | undefined, rendered: boolean): Step[] {
  const shadow = shadowOf(el, rendered);
  const nodes: Node[] = [...(shadow ?? el).childNodes];
  return nodes.reverse().map((node) => ({ node, into, host: shadow ? el : host }));
}

/** Style is asked only where the browser says that there is no box. */
function isHidden(el: Element, view: Window | undefined): boolean {
  if (!view || SKIPPED_TAGS.has(el.localName)) return false;
  if (typeof el.checkVisibility === 'function' && el.checkVisibility()) return false;
  return displayOf(view, el) === 'none';
}
