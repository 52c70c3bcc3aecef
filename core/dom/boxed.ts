/** Nodes in a box of their own: what asks for an element gets one. Moves them. */
export function boxed(node: Node): Element {
  const box = (node.ownerDocument as Document).createElement('div'); // as: only documents have no owner
  box.append(node);
  return box;
}
