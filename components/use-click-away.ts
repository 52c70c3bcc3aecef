import { useEffect } from 'preact/hooks';

/** Calls back when the pointer goes down anywhere but in the place. Also inside a shadow tree, whose inside a document does not see. */
export function useClickAway(
  place: { readonly current: HTMLElement | null },
  active: boolean,
  leave: () => void,
): void {
  useEffect(() => {
    const root = place.current?.getRootNode();
    if (!active || !root) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) leave();
    };
    root.addEventListener('pointerdown', away);
    return () => root.removeEventListener('pointerdown', away);
  }, [active, leave]);
}
