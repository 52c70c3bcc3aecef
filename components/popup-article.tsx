import { useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, Piece } from '../core/serialize/formats';
import type { Outcome, Removal, Story } from '../core/types';
import { ArticleView } from './article-view';
import { CopyButton } from './copy-button';
import { useMessages } from './messages';
import { lengthAndTime } from './reading-length';
import { useRestored } from './use-restored';

interface Props {
  readonly found: Extract<Outcome, { ok: true }>;
  readonly parse: ParseSafe;
  readonly onCopy: (pieces: readonly Piece[], format: CopyFormat) => Promise<number>;
  readonly onReader: (restored: readonly string[], story: number) => void;
}

interface MeterProps {
  readonly status: string;
  readonly length: Story['length'];
  readonly complete: boolean;
}

/** How long the article is, until there is news to tell. */
function Meter({ status, length, complete }: MeterProps) {
  const messages = useMessages();
  return (
    <span class="meter">
      {status === '' && `${lengthAndTime(length, messages)} · ${messages.t(complete ? 'complete' : 'incomplete')}`}
      <span role="status" data-part="status" data-state="ready">
        {status}
      </span>
    </span>
  );
}

/** An article in the popup: the text, and under it the bar with what can be done with it. */
export function PopupArticle({ found, parse, onCopy, onReader }: Props) {
  const { t, number } = useMessages();
  const [current, setCurrent] = useState(0);
  const [status, setStatus] = useState('');
  const view = useRestored(found, current, parse);
  const { stories, incomplete } = found.article;
  const story = stories[current];
  if (!story || !view.body) return null;

  const toggle = (removal: Removal) => {
    const key = view.restored.has(removal.id) ? 'status_taken_out' : 'status_put_back';
    view.toggle(removal);
    setStatus(t(key, removal.text.slice(0, 30) || t('media_only')));
  };
  const copy = async (format: CopyFormat, all: boolean) => {
    const pieces = stories.map((one, index) => ({ story: one, restored: view.restoredOf(index) }));
    try {
      setStatus(t('copied', number(await onCopy(all ? pieces : pieces.slice(current, current + 1), format))));
    } catch {
      setStatus(t('copy_failed'));
    }
  };
  return (
    <>
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
        />
      </main>
      <footer class="action-bar">
        <Meter status={status} length={story.length} complete={incomplete.length === 0} />
        <button type="button" class="button" data-part="reader" onClick={() => onReader([...view.restored], current)}>
          {t('reader')}
        </button>
        <CopyButton onCopy={copy} stories={stories.length} />
      </footer>
    </>
  );
}
