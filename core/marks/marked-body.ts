import { compose, type ParseSafe } from '../compose';
import type { Removal, Story } from '../types';
import { bodyTextOf, piecesOf } from './body-text';
import { findQuote, type Quote } from './quote';

/** On a `mark` that the reader made: the page's own have none. */
export const OWN_MARK = 'data-mark';

/** A story's body as the reader has it, with what was marked in it in `mark` elements. */
export function markedBody(
  { story, restored, marks = [] }: { story: Story; restored: readonly Removal[]; marks?: readonly Quote[] | undefined },
  parse: ParseSafe,
): DocumentFragment {
  const body = compose(story, restored, parse);
  for (const quote of marks) markIn(body, quote);
  return body;
}

function markIn(body: DocumentFragment, quote: Quote): void {
  const text = bodyTextOf(body);
  const span = findQuote(text.text, quote);
  if (!span) return;
  for (const { node, from, to } of piecesOf(text, span)) {
    if (!/\S/.test(node.data.slice(from, to))) continue;
    const part = node.splitText(from);
    part.splitText(to - from);
    const mark = node.ownerDocument.createElement('mark');
    mark.setAttribute(OWN_MARK, '');
    part.replaceWith(mark);
    mark.append(part);
  }
}
