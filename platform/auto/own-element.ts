import { honest } from '../../core/dom/unclobbered';
import { PageStyles } from './page-styles';

/** Marks an element of ours in the page; its value tells which. */
export const OWN = 'data-jingdu';

/** An element of ours in the page with a closed shadow, so that neither side's styles nor scripts reach the other. */
export interface OwnElement {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly remove: () => void;
}

/** What a reader does with a control; what a script pretends that a reader did is told apart by `isTrusted`. */
const ACTIONS = 'click dblclick auxclick mousedown mouseup pointerdown pointerup keydown keyup input change'.split(' ');

/**
 * A plain element as the host: a page can define an element by a name of its own, and then opens its shadow
 * (HTML standard, ElementInternals.shadowRoot), but never what `div` is. Rules of the page for it lose against ours inside
 * that are important (CSS Scoping, "the inner context wins"). Nothing in it heeds an event that no reader made.
 * @param name tells ours apart in the page
 */
export function ownElement(name: string, css: string): OwnElement {
  const host = honest(document).createElement('div');
  host.setAttribute(OWN, name);
  const shadow = host.attachShadow({ mode: 'closed' });
  for (const action of ACTIONS) shadow.addEventListener(action, onlyFromReader, { capture: true });
  new PageStyles(shadow).set('own', css);
  return { host, shadow, remove: () => host.remove() };
}

function onlyFromReader(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Takes away copies that the page made of our elements: without what is in them they are empty boxes. */
export function removeCopies(): void {
  for (const copy of honest(document).querySelectorAll(`div[${OWN}]`)) if (!copy.hasChildNodes()) copy.remove();
}

/** Whether an element of ours still stands where it was put: right below the page's root, as it is now. */
export const stands = ({ host }: OwnElement): boolean =>
  host.isConnected && host.parentNode === honest(document).documentElement;

/** Puts an element of ours below the page's root. @throws TypeError where the page has none just now */
export function putUp({ host }: OwnElement): void {
  const root = honest(document).documentElement;
  if (!root) throw new TypeError('document has no root element');
  root.append(host);
}
