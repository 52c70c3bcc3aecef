import { useState } from 'preact/hooks';
import type { Unread } from '../core/complete/walk-pages';
import type { Found } from '../core/types';
import { ReaderApp, type ReaderProps } from './reader-app';
import { ReaderGone } from './reader-gone';

interface Kept {
  readonly result: Found;
  readonly restored: readonly string[];
  readonly story: number;
}

interface Props extends Omit<ReaderProps, 'found' | 'restored' | 'story'> {
  /** What is kept of the article; undefined where it had to make room. */
  readonly page: Kept | undefined;
  readonly url: string | undefined;
  readonly onRead: (url: string) => Promise<Found | Unread | 'refused'>;
}

/** A reader tab: its article, or, where that is gone, the way back to it. */
export function ReaderTab({ page, url, onRead, ...reader }: Props) {
  const [read, setRead] = useState<Found>();
  if (page) return <ReaderApp found={page.result} restored={page.restored} story={page.story} {...reader} />;
  if (read) return <ReaderApp found={read} restored={[]} story={0} {...reader} />;
  const onFound = async (found: Found) => {
    await reader.onKeep?.(found, [], 0); // once it is shown, a reload finds it
    setRead(found);
  };
  return <ReaderGone url={url} onRead={onRead} onFound={onFound} />;
}
