import { BETWEEN_STORIES, type CopyJob, toFlavours } from '../serialize/formats';
import { toMarkdownFlavours } from '../serialize/markdown';
import type { KeepTools, Kept } from './types';

const jobOf = ({ pieces, url }: Kept, { words, parse, doc }: KeepTools): CopyJob => ({
  pieces,
  url,
  labels: words.labels,
  parse,
  doc,
  captions: true,
});

/** What the reader should know of the text, on lines of its own above it. */
const noted = (kept: Kept, sign: string, text: string): string =>
  kept.notes?.length ? `${kept.notes.map((note) => sign + note).join('\n')}\n\n${text}` : text;

/** Articles as Markdown. One page's begins with its properties; of several, where properties have no place, each with its details. */
export function markdownFile(kept: readonly Kept[], tools: KeepTools): string {
  let before = 0;
  const texts = kept.map((one) => {
    const { text } = toMarkdownFlavours({ ...jobOf(one, tools), properties: kept.length === 1, before });
    before += one.pieces.length;
    const [, yaml = '', rest = text] = /^(---\n[\s\S]*?\n---\n\n)([\s\S]*)$/.exec(text) ?? [];
    return yaml + noted(one, '> ', rest);
  });
  return `${texts.join('\n\n---\n\n')}\n`;
}

/** Articles as plain text. */
export const textFile = (kept: readonly Kept[], tools: KeepTools): string =>
  `${kept.map((one) => noted(one, '', toFlavours(jobOf(one, tools), 'text').text)).join(BETWEEN_STORIES)}\n`;
