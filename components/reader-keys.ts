/** Room left above a paragraph that j or k brings to the top, for the bar. */
const BAR_PX = 72;

/** Blocks that j and k stop at. */
const STOPS = 'h1, .body :is(p, h2, h3, h4, li, figure, blockquote, table)';

const isTyping = (target: Element | null): boolean =>
  target?.closest('input,textarea,select,[contenteditable],[role=menu]') != null;

/**
 * Esc leaves; j and k go on and back by a paragraph.
 * @param place the reader; over a page it stands in a shadow tree, into which the document does not see
 * @returns stops listening
 */
export function onReaderKey(place: Element, close: () => void): () => void {
  const root = place.getRootNode();
  const focused = () => (root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return; // over a page, what its scripts send comes by here too
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(focused())) return;
    if (event.key === 'Escape') close();
    if (event.key === 'j') step(place, 1);
    if (event.key === 'k') step(place, -1);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function step(place: Element, direction: 1 | -1): void {
  const tops = [...place.querySelectorAll(STOPS)].map((el) => el.getBoundingClientRect().top - BAR_PX);
  const next = direction > 0 ? tops.find((top) => top > 2) : tops.findLast((top) => top < -2);
  // At once: while a smooth scroll is under way, the next key would begin from where it happens to be.
  if (next !== undefined) scrollBy({ top: next, behavior: 'instant' });
}
