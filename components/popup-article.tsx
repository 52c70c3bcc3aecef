import { useContext, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { Outcome, Removal } from '../core/types';
import { ArticleView } from './article-view';
import { TakenOutBar } from './by-hand/taken-out-bar';
import { useTakenOut } from './by-hand/use-taken-out';
import { CopyButton, type CopyButtonProps } from './copy-button';
import { KeepMenu } from './keep-menu';
import { KeysDialog } from './keys-dialog';
import { Look } from './look';
import type { MenuItem } from './menu';
import { useMessages } from './messages';
import { Meter, type MeterProps } from './meter';
import { popupStyle } from './type-style';
import { useArticleKeys } from './use-article-keys';
import { type CopyPieces, useCopy } from './use-copy';
import { type OnJoin, type OnResume, useJoining } from './use-joining';
import { useKeep } from './use-keep';
import { useRestored } from './use-restored';
import { UsualFormat } from './usual-format';

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
  const { found: joined, ...joining } = useJoining(given, onJoin, onResume);
  const { found, byHand } = useTakenOut(joined, parse);
  const [current, setCurrent] = useState(0);
  const view = useRestored(found, current, parse);
  const { stories, incomplete } = found.article;
  const usual = useContext(UsualFormat);
  const look = useContext(Look);
  const { place, helping, setHelping } = useArticleKeys({
    copy: () => void copy(usual, false),
    read: () => void read(),
  });
  const { status, setStatus, copy } = useCopy({ stories, current, view, place }, onCopy);
  const keep = useKeep({ article: found.article, current, view, say: setStatus });
  if (!stories[current] || !view.body) return null;

  const toggle = (removal: Removal) => {
    const key = view.restored.has(removal.id) ? 'status_taken_out' : 'status_put_back';
    view.toggle(removal);
    setStatus(t(key, removal.text.slice(0, 30) || t('media_only')));
  };
  const removed = view.removals.length;
  const bar = { status, keep, complete: incomplete.length === 0, removed, stories: stories.length };
  const read = () => onReader(found, [...view.restored], current).catch(() => setStatus(t('reader_refused')));
  return (
    <div class="popup-article" {...popupStyle(look)} ref={place}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <main tabIndex={0}>
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
          byHand={byHand}
        />
      </main>
      {byHand && <TakenOutBar byHand={byHand} />}
      <ActionBar {...bar} onRemoved={() => showRemovals(place.current)} onRead={read} onCopy={copy} />
      {helping && <KeysDialog keys={byHand ? CORRECTING_KEYS : KEYS} onClose={() => setHelping(false)} />}
    </div>
  );
}

const KEYS = ['j', 'k', 'c', 'r', 'Esc', '?'] as const;
const CORRECTING_KEYS = ['j', 'k', 'c', 'r', 'x', 'Esc', '?'] as const;

interface ActionBarProps extends MeterProps, CopyButtonProps {
  readonly keep: readonly MenuItem[];
  readonly onRead: () => void;
}

/** What can be done with the article, below it. */
function ActionBar({ stories, keep, onRead, onCopy, ...meter }: ActionBarProps) {
  const { t } = useMessages();
  return (
    <footer class="action-bar">
      <Meter {...meter} />
      <button type="button" class="button" data-part="reader" onClick={onRead}>
        {t('reader')}
      </button>
      <KeepMenu items={keep} />
      <CopyButton onCopy={onCopy} stories={stories} />
    </footer>
  );
}

function showRemovals(place: HTMLElement | null): void {
  const list = place?.querySelector<HTMLDetailsElement>('details.removals');
  if (!list) return;
  list.open = true;
  list.scrollIntoView({ block: 'start' });
  list.querySelector('summary')?.focus({ preventScroll: true });
}
