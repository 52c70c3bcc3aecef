import { isElement, isMarker, isText, SEEN } from './kinds';

/** A node of a run of inline content, and the inline elements around it, outermost first. */
export interface InlinePiece {
  readonly node: ChildNode;
  readonly around: readonly Element[];
}

export const isBreak = ({ node }: InlinePiece): boolean => isElement(node) && node.localName === 'br';
const isMark = ({ node }: InlinePiece): boolean => isElement(node) && isMarker(node);
/** Text that is read: a marker's stands elsewhere. */
export const inlineText = (pieces: readonly InlinePiece[]): string =>
  pieces.map((piece) => (isMark(piece) ? '' : (piece.node.textContent ?? ''))).join('');

/** White space is seen by nobody; neither is a line break, or an inline element with nothing in it. */
export function isSeen(piece: InlinePiece): boolean {
  const { node } = piece;
  if (isMark(piece)) return false;
  if ((node.textContent ?? '').trim() !== '') return true;
  return isElement(node) && (node.matches(SEEN) || node.querySelector(SEEN) !== null);
}

/** The markers among pieces, and in them. */
export const markersOf = (pieces: readonly InlinePiece[]): ChildNode[] =>
  pieces.flatMap(({ node }) => {
    if (isText(node) || !isElement(node)) return [];
    return isMarker(node) ? [node] : [...node.querySelectorAll('[data-removal]')];
  });
