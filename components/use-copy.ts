import { useEffect, useState } from 'preact/hooks';
import type { CopyFormat, Piece } from '../core/serialize/formats';
import type { Story } from '../core/types';
import { useMessages } from './messages';
import type { RestoredView } from './use-restored';

/** @returns how many characters went on the clipboard; rejects if none did */
export type CopyPieces = (pieces: readonly Piece[], format: CopyFormat) => Promise<number>;

/** News stays this long; the same news can then be told again. */
const NEWS_MS = 8000;

/** Copying, and the line that says how it went. */
export function useCopy(stories: readonly Story[], current: number, view: RestoredView, onCopy: CopyPieces) {
  const { t, number } = useMessages();
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (status === '') return;
    const timer = setTimeout(() => setStatus(''), NEWS_MS);
    return () => clearTimeout(timer);
  }, [status]);
  const copy = async (format: CopyFormat, all: boolean) => {
    const pieces = stories.map((story, index) => ({ story, restored: view.restoredOf(index) }));
    try {
      const chars = await onCopy(all ? pieces : pieces.slice(current, current + 1), format);
      setStatus(t('copied', number(chars)));
    } catch {
      setStatus(t('copy_failed'));
    }
  };
  return { status, setStatus, copy };
}
