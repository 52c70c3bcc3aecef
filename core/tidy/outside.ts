import type { Page } from '../page';
import type { RuleSet } from '../types';
import type { LiveRemoval } from './live-targets';

/** Kinds that are clutter wherever they stand; navigation, contacts and footers are the page's own and stay. */
const CLUTTER = new Set(['ad', 'related', 'promo', 'widget', 'comments', 'login']);
/** Text that an element may hold and still be clutter, as a share of the article's. */
const MOST = 0.5;

/**
 * Clutter around the article in the live page, by the shared selectors. Never an element that holds the article,
 * lies in it (that is the engine's to judge), or holds most of the page's text.
 */
export const clutterOutside = (page: Page, roots: readonly Element[], rules: RuleSet): LiveRemoval[] =>
  clutterAmong([page.root], roots, rules);

/** The same, in what came into the page: these elements and what is in them. */
export function clutterAmong(elements: readonly Element[], roots: readonly Element[], rules: RuleSet): LiveRemoval[] {
  const found = new Map<Element, LiveRemoval>();
  const articleChars = roots.reduce((sum, root) => sum + (root.textContent?.length ?? 0), 0);
  for (const { kind, selectors } of rules.shared) {
    if (!CLUTTER.has(kind)) continue;
    for (const node of elements.flatMap((element) => named(element, selectors))) {
      if (found.has(node) || roots.some((root) => root.contains(node) || node.contains(root))) continue;
      const text = node.textContent ?? '';
      if (node.matches('html,body,main,article') || (text.length > articleChars * MOST && hasHeadline(node))) continue;
      found.set(node, {
        id: `o${found.size + 1}`,
        kind,
        reason: 'shared-selector',
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
    : [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)];
}

const hasHeadline = (node: Element): boolean => node.querySelector('h1') !== null;
