/**
 * Where one has read to, kept in the tab's own history entry: it comes back when the tab is loaded again, after the browser
 * discarded it or was started again. By share of the page's height, which may be another by then.
 */
export function keepPlace(): void {
  const state: unknown = history.state;
  const share = typeof state === 'object' && state !== null && 'share' in state ? state.share : 0;
  const { documentElement: root } = document;
  if (typeof share === 'number' && share > 0) window.scrollTo({ top: share * root.scrollHeight, behavior: 'instant' });
  document.addEventListener('visibilitychange', keep);
  window.addEventListener('pagehide', keep);
}

function keep(): void {
  history.replaceState({ share: scrollY / Math.max(1, document.documentElement.scrollHeight) }, '');
}
