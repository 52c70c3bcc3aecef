import { honest } from './unclobbered';

/** From a node of the snapshot to the live node it was copied from. Nodes that were made later have none. */
export type Origins = WeakMap<Node, Node>;

/**
 * Pairs a deep copy with its original, node by node. Run right after copying, before anything is moved.
 * Iterative; costs one step a node.
 */
export function recordOrigins(live: Element, copy: Element, origins: Origins): void {
  const pairs: [Node, Node][] = [[live, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [original, copied] = pair;
    origins.set(copied, original);
    let [a, b] = [honest(original).firstChild, honest(copied).firstChild];
    while (a && b) {
      pairs.push([a, b]);
      [a, b] = [honest(a).nextSibling, honest(b).nextSibling];
    }
  }
}
