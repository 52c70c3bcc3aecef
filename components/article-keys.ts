/** Room left above a paragraph that j or k brings to the top, for the reader's bar. */
const BAR_PX = 72;
/** The same where the text scrolls in a box of its own. */
const BOX_PX = 16;

/** Blocks that j and k stop at. */
const STOPS = 'h1, .body :is(p, h2, h3, h4, li, figure, blockquote, table)';

/** What keys do besides moving through the text. */
export interface KeyActions {
  readonly copy: () => void;
  readonly help: () => void;
  /** Marks what is selected. */
  readonly mark?: () => void;
  /** Opens the reader. */
  readonly read?: () => void;
  readonly leave?: () => void;
  /** Whether keys other than Esc do anything. */
  readonly single: boolean;
}

const isTaken = (target: Element | null): boolean =>
  target?.closest('input,textarea,select,[contenteditable],[role=menu],dialog') != null;

/**
 * c copies, h marks, x goes to what takes a part out, r reads, j and k go on and back by a paragraph, ? shows the keys, Esc leaves.
 * @param place what is around the article; over a page it stands in a shadow tree, into which the document does not see
 * @param actions asked anew for each key
 * @returns stops listening
 */
export function onArticleKey(place: Element, actions: () => KeyActions): () => void {
  const root = place.getRootNode();
  const focused = () => (root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return; // over a page, what its scripts send comes by here too
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isTaken(focused()) || place.querySelector('dialog[open]')) return;
    const { copy, mark, help, read, leave, single } = actions();
    if (!single && event.key !== 'Escape') return;
    const does: Readonly<Record<string, (() => void) | undefined>> = {
      c: copy,
      h: mark,
      r: read,
      j: () => step(place, 1),
      k: () => step(place, -1),
      x: () => place.querySelector<HTMLElement>('[data-part="not-part"]')?.focus({ preventScroll: true }),
      '?': help,
      Escape: leave,
    };
    const act = does[event.key];
    if (!act) return;
    if (event.key !== 'Escape') event.preventDefault(); // the key must not be typed into what opens
    act();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function step(place: Element, direction: 1 | -1): void {
  const main = place.querySelector('main');
  const box =
    main && main.scrollHeight > main.clientHeight && getComputedStyle(main).overflowY !== 'visible' ? main : null;
  const from = box ? box.getBoundingClientRect().top + BOX_PX : BAR_PX;
  const tops = [...place.querySelectorAll(STOPS)].map((el) => el.getBoundingClientRect().top - from);
  const next = direction > 0 ? tops.find((top) => top > 2) : tops.findLast((top) => top < -2);
  // At once: while a smooth scroll is under way, the next key would begin from where it happens to be.
  if (next !== undefined) (box ?? window).scrollBy({ top: next, behavior: 'instant' });
}
