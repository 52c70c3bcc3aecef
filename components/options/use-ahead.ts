import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preferences } from '../../core/types/settings';

/**
 * Preferences as the reader has set them, before the storage says so: a second change that comes quickly builds on the
 * first, and no button springs back while it is saved.
 */
export function useAhead(stored: Preferences) {
  const ahead = useRef(stored);
  const [shown, setShown] = useState(stored);
  const set = (next: Preferences) => {
    ahead.current = next;
    setShown(next);
  };
  useEffect(() => set(stored), [stored]);
  return { shown, now: () => ahead.current, set };
}
