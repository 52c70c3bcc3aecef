import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, StoryPiece } from '../core/serialize/formats';
import type { Found } from '../core/types';
import { ArticleView } from './article-view';
import { CopyButton } from './copy-button';
import { Look } from './look';
import { useMessages } from './messages';
import { typeStyle } from './type-style';
import { useCopy } from './use-copy';
import { useRestored } from './use-restored';

interface Props {
  readonly found: Found;
  readonly parse: ParseSafe;
  readonly onCopy: (pieces: readonly StoryPiece[], format: CopyFormat, url: string) => Promise<number>;
  readonly onAgain: () => void;
}

/** The stories of what was pasted. The focus goes to them: the field that had it is gone. */
export function PasteResult({ found, parse, onCopy, onAgain }: Props) {
  const { t } = useMessages();
  const [current, setCurrent] = useState(0);
  const view = useRestored(found, current, parse);
  const { stories, url } = found.article;
  const main = useRef<HTMLElement>(null);
  const { status, copy } = useCopy({ stories, current, view, place: main }, (pieces, format) =>
    onCopy(pieces, format, url),
  );
  const look = useContext(Look);
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  if (!view.body) return null;
  return (
    <main ref={main} tabIndex={-1} aria-label={t('paste_result')} {...typeStyle(look)}>
      <div class="paste-bar">
        <button type="button" class="button" data-action="again" onClick={onAgain}>
          {t('paste_again')}
        </button>
        <span class="paste-status" role="status" data-part="status" data-state="ready">
          {status}
        </span>
        <CopyButton onCopy={copy} stories={stories.length} />
      </div>
      <ArticleView
        found={found}
        current={current}
        body={view.body}
        removals={view.removals}
        restored={view.restored}
        onSelect={setCurrent}
        onToggle={view.toggle}
        onToggleAll={view.toggleAll}
      />
    </main>
  );
}
