import { useEffect, useState } from 'preact/hooks';
import type { CopyFormat, StoryPiece } from '../core/serialize/formats';
import type { Story } from '../core/types';
import { useMessages } from './messages';
import { selectedHtml } from './selected-html';
import type { RestoredView } from './use-restored';

/** @returns how many characters went on the clipboard; rejects if none did */
export type CopyPieces = (pieces: readonly StoryPiece[], format: CopyFormat) => Promise<number>;

/** News stays this long; the same news can then be told again. */
const NEWS_MS = 8000;

interface From {
  readonly stories: readonly Story[];
  readonly current: number;
  readonly view: RestoredView;
  /** What is around the article: a selection in it is what is copied. */
  readonly place?: { readonly current: Element | null };
}

/** Copying, and the line that says how it went. */
export function useCopy({ stories, current, view, place }: From, onCopy: CopyPieces) {
  const { t, number } = useMessages();
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (status === '') return;
    const timer = setTimeout(() => setStatus(''), NEWS_MS);
    return () => clearTimeout(timer);
  }, [status]);
  const copy = async (format: CopyFormat, all: boolean) => {
    const story = stories[current];
    const selected = all || !place?.current ? undefined : selectedHtml(place.current);
    const pieces = stories.map((one, index) => ({ story: one, restored: view.restoredOf(index) }));
    const part = selected && story && [{ story: { ...story, content: selected }, restored: [] }];
    try {
      const chars = await onCopy(part ?? (all ? pieces : pieces.slice(current, current + 1)), format);
      setStatus(t(part ? 'copied_selection' : 'copied', number(chars)));
    } catch {
      setStatus(t('copy_failed'));
    }
  };
  return { status, setStatus, copy };
}
