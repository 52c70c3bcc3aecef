import { type MarkableText, spanOf } from './body-text';
import { findQuote, type Quote, quoteAt, type Span } from './quote';

/** A passage that the reader marked. */
export interface Mark extends Quote {
  readonly id: string;
  /** Index of the story that it stands in. */
  readonly story: number;
}

/** A mark, and where it stands now; without a place where the text does not hold it any more. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly span: Span | undefined;
}

/** An article's marks in the order of the text; those without a place come last. */
export const placed = (marks: readonly Mark[], text: string): PlacedMark[] =>
  marks
    .map((mark) => ({ mark, span: findQuote(text, mark) }))
    .sort((a, b) => (a.span?.start ?? text.length) - (b.span?.start ?? text.length));

/** The mark that holds all of a span. */
export const markAround = (marks: readonly PlacedMark[], { start, end }: Span): Mark | undefined =>
  marks.find(({ span }) => span && span.start <= start && end <= span.end)?.mark;

/**
 * The marks with one more, made of what a range holds. What it touches becomes one with it.
 * @param id of the new mark
 * @returns undefined where the range holds no word
 */
export function withMark(
  marks: readonly Mark[],
  body: MarkableText,
  range: Range,
  story: number,
  id: string,
): readonly Mark[] | undefined {
  const wanted = spanOf(body, range);
  if (!wanted) return undefined;
  const known = placed(
    marks.filter((mark) => mark.story === story),
    body.text,
  );
  const touched = known.filter(({ span }) => span && span.start < wanted.end && wanted.start < span.end);
  const spans = [wanted, ...touched.flatMap(({ span }) => span ?? [])];
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const quote = quoteAt(body.text, whole);
  if (!quote) return undefined;
  return [...marks.filter((mark) => !touched.some((one) => one.mark === mark)), { ...quote, id, story }];
}
