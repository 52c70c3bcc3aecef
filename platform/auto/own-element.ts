import { PageStyles } from './page-styles';

/** An element of ours in the page with a closed shadow, so that neither side's styles nor scripts reach the other. */
export interface OwnElement {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly remove: () => void;
}

/** @param name a name unknown to HTML, so that the page's rules for elements do not touch it */
export function ownElement(name: string, css: string): OwnElement {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  new PageStyles(shadow).set('own', css);
  return { host, shadow, remove: () => host.remove() };
}
