import { epubFile, zipped } from './epub/book';
import { distinctNames, safeFileName } from './file-name';
import { keptName, TYPES } from './keep-file';
import { markdownFile } from './keep-text';
import { jsonLines } from './news-article';
import type { KeepTools, Kept, KeptFile } from './types';

export const SEVERAL_FORMATS = ['epub', 'markdown', 'zip', 'jsonl'] as const;
export type SeveralFormat = (typeof SEVERAL_FORMATS)[number];

const ENDINGS = { epub: 'epub', markdown: 'md', zip: 'zip', jsonl: 'jsonl' } as const;
const MEDIA = { ...TYPES, zip: 'application/zip', jsonl: 'application/jsonl' } as const;

/** Each page's articles as a Markdown file of its own. */
function folderOf(kept: readonly Kept[], pattern: string, tools: KeepTools): Uint8Array<ArrayBuffer> {
  const names = distinctNames(kept.map((one) => keptName(pattern, one, 'md', tools)));
  return zipped(new Map(kept.map((one, at) => [names[at] ?? '', markdownFile([one], tools)])), tools.now);
}

/**
 * Several pages' articles as one file.
 * @param title of the book, and name of the file @param id as BookTitle has it @param pattern of the names in a ZIP
 */
export function severalFile(
  format: SeveralFormat,
  kept: readonly Kept[],
  title: string,
  id: string,
  pattern: string,
  tools: KeepTools,
): KeptFile {
  const content = {
    epub: () => epubFile(kept, { title, id }, tools),
    markdown: () => markdownFile(kept, tools),
    zip: () => folderOf(kept, pattern, tools),
    jsonl: () => jsonLines(kept, tools),
  }[format]();
  return { name: safeFileName(title, ENDINGS[format]), type: MEDIA[format], content };
}
