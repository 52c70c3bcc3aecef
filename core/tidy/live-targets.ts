import type { Origins } from '../dom/origins';
import { honest } from '../dom/unclobbered';
import type { Entry } from '../ledger';
import { liveNode, type Page } from '../page';
import type { BoilerplateKind, ReasonCode } from '../types';

const DOCUMENT = 9;

/** One removal as it stands in the live page: what to hide. */
export interface LiveRemoval {
  readonly id: string;
  readonly kind: BoilerplateKind;
  readonly reason: ReasonCode;
  readonly text: string;
  readonly nodes: readonly LiveTarget[];
}

/** A live node, or the characters from `start` to `end` of a live text node. */
export type LiveTarget =
  | { readonly node: Element }
  | { readonly node: Text; readonly start: number; readonly end: number };

/**
 * Follows what was taken out of the snapshot back to the page. Removals of nodes that only the snapshot has are left out,
 * and headlines of further stories: the page tells them nowhere else.
 */
export function liveTargets(entries: readonly Entry[], origins: Origins, page: Page): LiveRemoval[] {
  return entries.flatMap(({ id, kind, stage, reason, text, targets }) => {
    if (stage === 'split') return [];
    const nodes = targets.flatMap(({ node, start, end }): LiveTarget[] => {
      const origin = origins.get(node);
      const live = origin && liveNode(page, origin);
      // Our style reaches no shadow tree: what stands in one stays, and is not said to be hidden.
      if (!live || honest(live).getRootNode().nodeType !== DOCUMENT) return [];
      if (live?.nodeType === 1) return [{ node: live as Element }]; // as: nodeType checked
      if (live?.nodeType !== 3) return [];
      const own = live as Text; // as: nodeType checked
      return [{ node: own, start: start ?? 0, end: Math.min(end ?? own.data.length, own.data.length) }];
    });
    return nodes.length > 0 ? [{ id, kind, reason, text, nodes }] : [];
  });
}

/** Content roots as they stand in the live page. */
export const liveRoots = (roots: readonly Element[], page: Page): Element[] =>
  roots.flatMap((root) => (liveNode(page, root) as Element | undefined) ?? []); // as: copies are of their originals' type
