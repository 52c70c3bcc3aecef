import type { Snapshot } from '../dom/snapshot';
import { lazy } from '../lazy';
import type { Ledger } from '../ledger';
import { collapse } from '../text';
import type { BodyText } from './body-text';

/** A run of links to other pages: this share of its text is links, and there are this many. */
const LINKED = 0.75;
const LINKS = 3;
/** Inside the body it must also be this small a part of the page; after the last paragraph any size goes. */
const SMALL = 0.25;
/** Longest label that such a list may have before it (相关阅读). */
const LABEL = 12;
/** Files to download, and places on the page itself. */
const FILE = /^#|\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|txt|csv|wps|ofd)(?:[?#]|$)/i;
const INLINE: ReadonlySet<string> = new Set('a span b strong em i font u'.split(' '));

/** Links with a text inside an element, and how many of them lead to files or to places on the page. */
interface Links {
  all: number;
  own: number;
}

/** Of every element that holds links, in one pass from the innermost outwards. */
function linksInside(root: Element): ReadonlyMap<Element, Links> {
  const inside = new Map<Element, Links>();
  const add = (el: Element | null, all: number, own: number): void => {
    if (!el) return;
    const links = inside.get(el) ?? { all: 0, own: 0 };
    inside.set(el, { all: links.all + all, own: links.own + own });
  };
  for (const el of [...root.querySelectorAll('*')].reverse()) {
    const links = inside.get(el);
    if (links) add(el.parentElement, links.all, links.own);
    if (isTold(el)) add(el.parentElement, 1, FILE.test(hrefOf(el)) ? 1 : 0);
  }
  return inside;
}

const hrefOf = (link: Element): string => link.getAttribute('href')?.trim() ?? '';
const isTold = (el: Element): boolean =>
  el.localName === 'a' && el.hasAttribute('href') && collapse(el.textContent ?? '') !== '';

function isLinkList(el: Element, body: BodyText, inside: () => ReadonlyMap<Element, Links>): boolean {
  const tally = body.text.of.get(el);
  if (!tally || tally.prose > 0 || tally.linked < LINKED * tally.chars || INLINE.has(el.localName)) return false;
  const { all, own } = inside().get(el) ?? { all: 0, own: 0 };
  if (all < LINKS || 2 * own > all) return false;
  return el.querySelector('figure,table') === null && !(el.localName === 'ol' && isReferences(el));
}

/** Numbered links, each to another site: what the article itself points to. */
function isReferences(list: Element): boolean {
  const links = [...list.querySelectorAll('a[href]')].filter(isTold);
  const hosts = new Set(links.map((a) => /^(?:https?:)?\/\/([^/]+)/i.exec(a.getAttribute('href') ?? '')?.[1] ?? ''));
  return !hosts.has('') && hosts.size === links.length;
}

/** It begins with a line that is no link: 「推荐阅读」. What stands before it heads something else. */
function isLabelled({ firstElementChild: first }: Element): boolean {
  return first !== null && !first.matches('a') && !first.querySelector('a') && collapse(first.textContent ?? '') !== '';
}

/** The label right before a list, if it is a short line of its own and the list has none. */
function labelBefore(el: Element): Element | undefined {
  if (isLabelled(el)) return undefined;
  const label = el.previousElementSibling;
  const text = collapse(label?.textContent ?? '');
  const short = text !== '' && text.length <= LABEL && !/[。！？，]/.test(text);
  return label && short && label.querySelector('img,video,a') === null && !label.hasAttribute('data-removal')
    ? label
    : undefined;
}

/** Takes out lists whose text is links to other pages, with the label before them. */
export function stripLinkLists(snapshot: Snapshot, ledger: Ledger, body: BodyText, keep: ReadonlySet<Element>): void {
  const all = Math.max(1, body.text.of.get(snapshot.root)?.chars ?? 0);
  const kept = [...keep];
  const inside = lazy(() => linksInside(snapshot.root));
  const shallowFirst = body.text.tallies.toReversed();
  for (const { element: el, chars } of shallowFirst) {
    if (el === snapshot.root || !snapshot.root.contains(el) || !isLinkList(el, body, inside)) continue;
    if (kept.some((one) => one.contains(el) || el.contains(one))) continue;
    const after = body.last !== undefined && body.isBefore(body.last, el);
    if (!after && chars > SMALL * all) continue;
    const label = labelBefore(el);
    const cause = {
      kind: 'related',
      stage: 'strip',
      rule: 'shared',
      reason: 'link-list',
      detail: `${LINKS}+ links`,
    } as const;
    ledger.remove(label ? [label, el] : [el], cause);
  }
}
