import type { ParseSafe } from '../../core/compose';
import { readerOver } from './reader-over';

declare global {
  /** Takes a reader that lies over the page away. */
  var jingduCloseReader: (() => void) | undefined;
}

/**
 * Lays the reader over the page with the article that the popup left in this isolated world (platform/reader-store.ts).
 * @returns whether there was one
 */
export function readerHere(parse: ParseSafe): boolean {
  const page = globalThis.jingduReaderPage;
  if (!page) return false;
  globalThis.jingduReaderPage = undefined;
  globalThis.jingduCloseReader?.();
  const close = () => {
    globalThis.jingduCloseReader = undefined;
    over.close();
  };
  const over = readerOver(parse)(page.result, close, page.restored, page.story);
  globalThis.jingduCloseReader = close;
  return true;
}
