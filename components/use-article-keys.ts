import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyActions, onArticleKey } from './article-keys';
import { SingleKeys } from './single-keys';

/**
 * Keys for an article, and whether the list of them is shown. The focus starts on the text, so that the arrows and the
 * space bar move it at once.
 */
export function useArticleKeys(actions: Omit<KeyActions, 'help' | 'single'>) {
  const place = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const single = useContext(SingleKeys);
  const latest = useRef({ actions, single });
  latest.current = { actions, single };
  useLayoutEffect(() => {
    if (!place.current) return;
    const main = place.current.querySelector('main');
    main?.setAttribute('data-quiet', ''); // it has the focus, but nobody went there by the keyboard
    main?.addEventListener('blur', () => main.removeAttribute('data-quiet'), { once: true });
    main?.focus({ preventScroll: true });
    return onArticleKey(place.current, () => ({
      ...latest.current.actions,
      help: () => setHelping(true),
      single: latest.current.single,
    }));
  }, []);
  return { place, helping, setHelping };
}
