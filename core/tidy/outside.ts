import { honest } from '../dom/unclobbered';
import type { RuleSet, SiteRule } from '../types';
import type { LiveRemoval } from './live-targets';

/** Kinds that are clutter wherever they stand; navigation, contacts and footers are the page's own and stay. */
const CLUTTER = new Set(['ad', 'related', 'promo', 'widget', 'comments', 'login']);
const SITE = 'site-selector' as const;
const SHARED = 'shared-selector' as const;
/** Text that an element may hold and still be clutter, as a share of the article's. */
const MOST = 0.5;

/**
 * Clutter around the article among these elements of the live page and what is in them, by the site's rule and the shared selectors. Never an
 * element that holds the article, lies in it (that is the engine's to judge), or holds most of the page's text.
 */
export function clutterAmong(
  elements: readonly Element[],
  roots: readonly Element[],
  { shared }: RuleSet,
  site: SiteRule | undefined,
): LiveRemoval[] {
  const found = new Map<Element, LiveRemoval>();
  const articleChars = roots.reduce((sum, root) => sum + (honest(root).textContent?.length ?? 0), 0);
  const stripped = (site?.strip ?? []).map(({ kind, selector }) => ({ kind, selectors: [selector], reason: SITE }));
  const clutter = shared.filter(({ kind }) => CLUTTER.has(kind)).map((one) => ({ ...one, reason: SHARED }));
  for (const { kind, selectors, reason } of [...stripped, ...clutter]) {
    for (const node of elements.flatMap((element) => named(element, selectors))) {
      const own = honest(node);
      if (found.has(node) || roots.some((root) => honest(root).contains(node) || own.contains(root))) continue;
      const text = own.textContent ?? '';
      if (own.matches('html,body,main,article') || (text.length > articleChars * MOST && hasHeadline(node))) continue;
      found.set(node, {
        id: '',
        kind,
        reason,
        text: text.trim().slice(0, 80),
        nodes: [{ node }],
      });
    }
  }
  return [...found.values()];
}

/** The element itself and those in it that one of the selectors names. */
function named(element: Element, selectors: readonly string[]): Element[] {
  const selector = selectors.join(',');
  return selector === ''
    ? []
    : [...(honest(element).matches(selector) ? [element] : []), ...honest(element).querySelectorAll(selector)];
}

const hasHeadline = (node: Element): boolean => honest(node).querySelector('h1') !== null;
