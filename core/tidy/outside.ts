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
export function clutterOutside(page: Page, roots: readonly Element[], rules: RuleSet): LiveRemoval[] {
  const found = new Map<Element, LiveRemoval>();
  const articleChars = roots.reduce((sum, root) => sum + (root.textContent?.length ?? 0), 0);
  for (const { kind, selectors } of rules.shared) {
    if (!CLUTTER.has(kind)) continue;
    for (const selector of selectors) {
      for (const node of page.root.querySelectorAll(selector)) {
        if (found.has(node) || roots.some((root) => root === node || root.contains(node) || node.contains(root)))
          continue;
        const text = node.textContent ?? '';
        if (
          node.matches('html,body,main,article') ||
          (articleChars > 0 && text.length > articleChars * MOST && node.querySelector('h1'))
        )
          continue;
        found.set(node, { id: `o${found.size + 1}`, kind, text: text.trim().slice(0, 80), nodes: [{ node }] });
      }
    }
  }
  return [...found.values()];
}
