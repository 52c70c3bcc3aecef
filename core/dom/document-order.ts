/** DOM standard, Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

/** Whether `a` stands behind the beginning of `b`, in it or after it. */
export const follows = (a: Node, b: Node): boolean => (b.compareDocumentPosition(a) & FOLLOWING) !== 0;
