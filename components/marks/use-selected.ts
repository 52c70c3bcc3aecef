import { useEffect, useState } from 'preact/hooks';
import { bodyIn } from './paint';

/** So long a selection must rest before anything is offered for it, in milliseconds. */
const REST = 180;

/** What is selected in the article's text, or where the reader clicked in it, once the pointer is up. */
export function useSelected(place: { readonly current: Element | null }): Range | undefined {
  const [selected, setSelected] = useState<Range>();
  useEffect(() => {
    const stops = new AbortController();
    const { signal } = stops;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const look = () => {
      clearTimeout(timer);
      if (pressed) return;
      timer = setTimeout(() => setSelected(rangeIn(bodyIn(place.current))), REST);
    };
    document.addEventListener('selectionchange', look, { signal });
    document.addEventListener('pointerdown', () => (pressed = true), { signal, capture: true });
    for (const up of ['pointerup', 'pointercancel'] as const)
      document.addEventListener(
        up,
        () => {
          pressed = false;
          look();
        },
        { signal, capture: true },
      );
    return () => {
      clearTimeout(timer);
      stops.abort();
    };
  }, [place]);
  return selected;
}

/** The selection as far as it lies in the body. */
export function rangeIn(body: Element | undefined): Range | undefined {
  const selection = document.getSelection();
  if (!body || !selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(body)) return undefined;
  const part = range.cloneRange();
  if (!body.contains(part.startContainer)) part.setStart(body, 0);
  if (!body.contains(part.endContainer)) part.setEnd(body, body.childNodes.length);
  return part;
}
