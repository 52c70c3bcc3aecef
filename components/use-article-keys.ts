import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyActions, onArticleKey } from './article-keys';

/**
 * Keys for an article, and whether the list of them is shown. The focus starts on the text, so that the arrows and the
 * space bar move it at once.
 */
export function useArticleKeys(actions: Omit<KeyActions, 'help'>) {
  const place = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    if (!place.current) return;
    const main = place.current.querySelector('main');
    main?.setAttribute('data-quiet', ''); // it has the focus, but nobody went there by the keyboard
    main?.addEventListener('blur', () => main.removeAttribute('data-quiet'), { once: true });
    main?.focus({ preventScroll: true });
    return onArticleKey(place.current, () => ({ ...latest.current, help: () => setHelping(true) }));
  }, []);
  return { place, helping, setHelping };
}
