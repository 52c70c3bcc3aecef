import { useRef, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { Outcome, Removal } from '../core/types';
import { ArticleView } from './article-view';
import { CopyButton } from './copy-button';
import { useMessages } from './messages';
import { Meter } from './meter';
import { type CopyPieces, useCopy } from './use-copy';
import { type OnJoin, type OnResume, useJoining } from './use-joining';
import { useRestored } from './use-restored';

/** Opens the reader. Rejects where it cannot be opened. */
export type OnReader = (
  found: Extract<Outcome, { ok: true }>,
  restored: readonly string[],
  story: number,
) => Promise<void>;

interface Props {
  readonly found: Extract<Outcome, { ok: true }>;
  readonly parse: ParseSafe;
  readonly onCopy: CopyPieces;
  readonly onReader: OnReader;
  readonly onJoin?: OnJoin | undefined;
  readonly onResume?: OnResume | undefined;
}

/** An article in the popup: the text, and under it the bar with what can be done with it. */
export function PopupArticle({ found: given, parse, onCopy, onReader, onJoin, onResume }: Props) {
  const { t } = useMessages();
  const { found, ...joining } = useJoining(given, onJoin, onResume);
  const [current, setCurrent] = useState(0);
  const view = useRestored(found, current, parse);
  const { stories, incomplete } = found.article;
  const { status, setStatus, copy } = useCopy(stories, current, view, onCopy);
  const main = useRef<HTMLElement>(null);
  if (!stories[current] || !view.body) return null;

  const toggle = (removal: Removal) => {
    const key = view.restored.has(removal.id) ? 'status_taken_out' : 'status_put_back';
    view.toggle(removal);
    setStatus(t(key, removal.text.slice(0, 30) || t('media_only')));
  };
  const read = () => onReader(found, [...view.restored], current).catch(() => setStatus(t('reader_refused')));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <main tabIndex={0} ref={main}>
        <ArticleView
          found={found}
          current={current}
          body={view.body}
          removals={view.removals}
          restored={view.restored}
          onSelect={setCurrent}
          onToggle={toggle}
          onToggleAll={view.toggleAll}
          joining={onJoin && joining}
        />
      </main>
      <footer class="action-bar">
        <Meter
          status={status}
          complete={incomplete.length === 0}
          removed={view.removals.length}
          onRemoved={() => showRemovals(main.current)}
        />
        <button type="button" class="button" data-part="reader" onClick={read}>
          {t('reader')}
        </button>
        <CopyButton onCopy={copy} stories={stories.length} />
      </footer>
    </>
  );
}

function showRemovals(place: HTMLElement | null): void {
  const list = place?.querySelector<HTMLDetailsElement>('details.removals');
  if (!list) return;
  list.open = true;
  list.scrollIntoView({ block: 'start' });
  list.querySelector('summary')?.focus({ preventScroll: true });
}
