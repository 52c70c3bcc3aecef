/** So long, in ms, what loads above the place may still move it. */
const SETTLING_MS = 8000;
/** So long after the last scroll the place is kept: a browser that crashes sends no event. */
const QUIET_MS = 400;
/** What a reader does to move the page: then the place is theirs. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The kept place is not yet reached: where the page stands meanwhile is no place of the reader's. */
let seeking = false;

/**
 * Where one has read to, kept in the tab's own history entry: it comes back when the tab is loaded again, after the browser
 * discarded it or was started again. By share of the page's height, which may be another by then, and which grows while
 * pictures and typefaces come: until the page stands still or its reader moves it, the place is sought again.
 */
export function keepPlace(): void {
  history.scrollRestoration = 'manual'; // else the browser moves the page on its own, to where the place was at another height
  const share = keptShare();
  if (share > 0) seek(share);
  let quiet = 0;
  window.addEventListener('scroll', () => {
    clearTimeout(quiet);
    quiet = window.setTimeout(keep, QUIET_MS);
  });
  document.addEventListener('visibilitychange', keep);
  window.addEventListener('pagehide', keep);
}

function keptShare(): number {
  const state: unknown = history.state;
  const share = typeof state === 'object' && state !== null && 'share' in state ? state.share : 0;
  return typeof share === 'number' ? share : 0;
}

function seek(share: number): void {
  const { documentElement: root } = document;
  const go = () => window.scrollTo({ top: share * root.scrollHeight, behavior: 'instant' });
  const grown = new ResizeObserver(go);
  seeking = true;
  const stop = () => {
    seeking = false;
    grown.disconnect();
    for (const move of MOVES) window.removeEventListener(move, stop);
  };
  for (const move of MOVES) window.addEventListener(move, stop, { passive: true });
  setTimeout(stop, SETTLING_MS);
  go();
  grown.observe(root);
  grown.observe(document.body);
}

function keep(): void {
  if (seeking) return;
  history.replaceState({ share: scrollY / Math.max(1, document.documentElement.scrollHeight) }, '');
}
