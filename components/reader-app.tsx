import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, Piece } from '../core/serialize/formats';
import type { Result } from '../core/types';
import type { ReaderLook } from '../core/types/reader-look';
import { ArticleView } from './article-view';
import { BrandMark } from './brand-mark';
import { CopyButton } from './copy-button';
import { Icon } from './icons';
import { useMessages } from './messages';
import { ReaderControls } from './reader-controls';
import { onReaderKey } from './reader-keys';
import { useCopy } from './use-copy';
import { type OnJoin, type OnResume, useJoining } from './use-joining';
import { useRestored } from './use-restored';

export interface ReaderProps {
  readonly found: Extract<Result, { ok: true }>;
  readonly restored: readonly string[];
  readonly story: number;
  readonly look: ReaderLook;
  readonly parse: ParseSafe;
  readonly onLook: (look: ReaderLook) => void;
  readonly onCopy: (pieces: readonly Piece[], format: CopyFormat, url: string) => Promise<number>;
  readonly onClose: () => void;
  /** Absent where nothing may be fetched: over the page itself. */
  readonly onJoin?: OnJoin;
  readonly onResume?: OnResume;
}

/** The article in a tab of its own, set for long reading. */
export function ReaderApp(props: ReaderProps) {
  const { parse, onLook, onClose, onJoin } = props;
  const { found, ...joining } = useJoining(props.found, onJoin, props.onResume);
  const { article } = found;
  const [current, setCurrent] = useState(Math.min(props.story, article.stories.length - 1));
  const [look, setLook] = useState(props.look);
  const view = useRestored(found, current, parse, props.restored);
  const { status, copy } = useCopy(article.stories, current, view, (pieces, format) =>
    props.onCopy(pieces, format, article.url),
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? onReaderKey(place.current, onClose) : undefined), [onClose]);
  const change = (next: ReaderLook) => {
    setLook(next);
    onLook(next);
  };
  if (!view.body) return null;
  return (
    <div class="reader" data-theme={look.theme} data-width={look.width} data-size={look.size} ref={place}>
      <ReaderBar article={article} look={look} status={status} onLook={change} onCopy={copy} onClose={onClose} />
      <main>
        <ArticleView
          found={found}
          current={current}
          body={view.body}
          removals={view.removals}
          restored={view.restored}
          onSelect={setCurrent}
          onToggle={view.toggle}
          onToggleAll={view.toggleAll}
          joining={onJoin && joining}
        />
      </main>
    </div>
  );
}

interface BarProps {
  readonly article: ReaderProps['found']['article'];
  readonly look: ReaderLook;
  readonly status: string;
  readonly onLook: (look: ReaderLook) => void;
  readonly onCopy: (format: CopyFormat, all: boolean) => void;
  readonly onClose: () => void;
}

function ReaderBar({ article, look, status, onLook, onCopy, onClose }: BarProps) {
  const { t } = useMessages();
  return (
    <header class="reader-bar">
      <BrandMark />
      <a class="reader-host" href={article.url} rel="noreferrer" title={t('open_original')} data-part="host">
        {article.host}
      </a>
      <span class="reader-status" role="status" data-part="status" data-state="ready">
        {status}
      </span>
      <ReaderControls look={look} onChange={onLook} />
      <CopyButton onCopy={onCopy} stories={article.stories.length} />
      <button
        type="button"
        class="button reader-close"
        data-action="close"
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        <Icon name="close" />
        <span>{t('reader_close')}</span>
      </button>
    </header>
  );
}

/** The hand-over is kept in memory only: after a restart there is nothing to show. */
export function ReaderGone() {
  const { t } = useMessages();
  return (
    <main class="reader-gone">
      <Icon name="page" />
      <div role="alert" data-part="status" data-state="failure">
        <h1>{t('reader_gone')}</h1>
        <p>{t('reader_gone_advice')}</p>
      </div>
    </main>
  );
}
