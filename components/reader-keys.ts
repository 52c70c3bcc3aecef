/** Room left above a paragraph that j or k brings to the top, for the bar. */
const BAR_PX = 72;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select,[contenteditable],[role=menu]') !== null;

/** Esc leaves; j and k go on and back by a paragraph. @returns stops listening */
export function onReaderKey(close: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === 'Escape') close();
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function step(direction: 1 | -1): void {
  const blocks = document.querySelectorAll('h1, .body :is(p, h2, h3, h4, li, figure, blockquote, table)');
  const tops = [...blocks].map((el) => el.getBoundingClientRect().top - BAR_PX);
  const next = direction > 0 ? tops.find((top) => top > 2) : tops.findLast((top) => top < -2);
  if (next !== undefined) scrollBy({ top: next, behavior: 'smooth' });
}
