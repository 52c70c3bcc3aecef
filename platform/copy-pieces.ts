import type { ParseSafe } from '../core/compose';
import { inertDocument } from '../core/dom/unclobbered';
import { type CopyFormat, charsOf, type StoryPiece, toFlavours } from '../core/serialize/formats';
import { toMarkdownFlavours } from '../core/serialize/markdown';
import { writeClipboard } from './clipboard';
import { headerLabels } from './header-labels';
import { readPreferences } from './settings/preferences';

/**
 * Copies stories in a format. For pages of the extension and what it lays over a page.
 * @returns from the call itself: how many characters of the articles went on the clipboard. @throws if the browser refuses
 */
export const copyPieces = (parse: ParseSafe) => {
  // Asked for ahead: by the click there is nothing left to wait for.
  const chosen = readPreferences();
  return async (pieces: readonly StoryPiece[], format: CopyFormat, url: string): Promise<number> => {
    const { captions, properties } = await chosen;
    const job = { pieces, url, labels: headerLabels(), parse, doc: inertDocument(document), captions, properties };
    await writeClipboard(format === 'markdown' ? toMarkdownFlavours(job) : toFlavours(job, format));
    return charsOf(job);
  };
};
