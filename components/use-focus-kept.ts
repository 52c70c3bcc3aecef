import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to a place where what had it went with a change. At once, before it is painted: the next key comes to
 * where the focus is, and without one an Esc would leave the reader.
 * @param state what it goes with
 */
export function useFocusKept(place: { readonly current: HTMLElement | null }, state: unknown): void {
  const shown = useRef(false);
  useLayoutEffect(() => {
    const el = place.current;
    if (shown.current && el && isLost(el)) el.focus({ preventScroll: true });
    shown.current = true;
  }, [state]);
}

/** Whether nothing has the focus but the document itself. */
function isLost(el: Element): boolean {
  const root = el.getRootNode() as Document | ShadowRoot; // as: it is shown
  return root.activeElement === null || root.activeElement.localName === 'body';
}
