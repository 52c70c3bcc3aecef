import { type BookTitle, epubFile } from './epub/book';
import { safeFileName } from './file-name';
import { htmlFile } from './html-file';
import { markdownFile, textFile } from './keep-text';
import { jsonFile } from './news-article';
import { filledName } from './template';
import type { KeepFormat, KeepTools, Kept, KeptFile } from './types';
import { valuesOf } from './variables';

export const ENDINGS = { markdown: 'md', html: 'html', text: 'txt', json: 'json', epub: 'epub' } as const;
export const TYPES = {
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  json: 'application/json',
  epub: 'application/epub+zip',
} as const;

/** The name by a pattern, of the first of the articles. @param ending without the dot */
export function keptName(pattern: string, kept: Kept | undefined, ending: string, tools: KeepTools): string {
  const metadata = kept?.pieces[0]?.story.metadata ?? {};
  const values = valuesOf(metadata, kept?.url ?? '', tools.now, tools.words.labels.joiner);
  return safeFileName(filledName(pattern, values), ending, values.host || 'article');
}

/**
 * Articles of one page, or of several together, as a file's content.
 * @param book title and identity, for formats that are books
 */
export function keptContent(
  format: KeepFormat,
  kept: readonly Kept[],
  book: BookTitle,
  tools: KeepTools,
): KeptFile['content'] {
  if (format === 'epub') return epubFile(kept, book, tools);
  if (format === 'html') return htmlFile(kept, tools);
  if (format === 'json') return jsonFile(kept, tools);
  return format === 'markdown' ? markdownFile(kept, tools) : textFile(kept, tools);
}

/** One page's articles as a file. @param pattern of its name (variables.ts) @param id as BookTitle has it */
export function keepFile(format: KeepFormat, kept: Kept, pattern: string, id: string, tools: KeepTools): KeptFile {
  const title = kept.pieces[0]?.story.metadata.title?.value ?? '';
  return {
    name: keptName(pattern, kept, ENDINGS[format], tools),
    type: TYPES[format],
    content: keptContent(format, [kept], { title, id }, tools),
  };
}
