import type { ParseSafe } from '../core/compose';
import { inertDocument } from '../core/dom/unclobbered';
import { type CopyFormat, type Piece, toFlavours } from '../core/serialize/formats';
import { toMarkdownFlavours } from '../core/serialize/markdown';
import { visibleLength } from '../core/text';
import { writeClipboard } from './clipboard';
import { headerLabels } from './header-labels';

/**
 * Copies stories in a format. For pages of the extension and what it lays over a page.
 * @returns from the call itself: how many characters went on the clipboard. @throws if the browser refuses
 */
export const copyPieces =
  (parse: ParseSafe) =>
  async (pieces: readonly Piece[], format: CopyFormat, url: string): Promise<number> => {
    const job = { pieces, url, labels: headerLabels(), parse, doc: inertDocument(document) };
    const flavours = format === 'markdown' ? toMarkdownFlavours(job) : toFlavours(job, format);
    await writeClipboard(flavours);
    return visibleLength(flavours.text);
  };
