import { bodyTextOf, type MarkableText, piecesOf } from '../../core/marks/body-text';
import type { PlacedMark } from '../../core/marks/mark';
import type { Span } from '../../core/marks/quote';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'jingdu-mark';

/** The article's text as it is shown. */
export const bodyIn = (place: Element | null): Element | undefined =>
  place?.querySelector('[data-part="body"]') ?? undefined;

export const textIn = (place: Element | null): MarkableText | undefined => {
  const body = bodyIn(place);
  return body && bodyTextOf(body);
};

function rangeOf(text: MarkableText, span: Span): Range | undefined {
  const pieces = piecesOf(text, span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/** Shows marks in the text, which is not touched. Both browsers can, from the oldest version on that we take. */
export function paint(text: MarkableText, marks: readonly PlacedMark[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const ranges = marks.flatMap(({ span }) => (span && rangeOf(text, span)) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** Scrolls to a part of the text. */
export function bringUp(place: Element | null, span: Span): void {
  const text = textIn(place);
  const range = text && rangeOf(text, span);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
