import { cleanUrl } from '../clean-url';
import type { Metadata, Time } from '../types';

/**
 * Metadata as YAML at the head of a Markdown file, which Obsidian shows as properties of the note
 * (https://help.obsidian.md/properties). Only what is known.
 * @param url the page's address
 */
export function propertiesOf(metadata: Metadata, url: string): string {
  const lines = [
    text('title', metadata.title?.value),
    text('original_title', metadata.originalTitle?.value),
    list('author', metadata.byline?.value),
    text('source', metadata.source?.value),
    metadata.publishedTime && `published: ${timeOf(metadata.publishedTime.value)}`,
    text('url', /^https?:/i.test(url) ? cleanUrl(url) : undefined),
    list('editor', metadata.editor?.value),
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---` : '';
}

/** JSON's strings are YAML's. What reads no properties shows them as Markdown: there, too, no tag and no link comes of them. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /<|(?<=\])\(|[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const text = (name: string, value: string | undefined): string | undefined =>
  value ? `${name}: ${quoted(value)}` : undefined;

const list = (name: string, values: readonly string[] | undefined): string | undefined =>
  values?.length ? [`${name}:`, ...values.map((value) => `  - ${quoted(value)}`)].join('\n') : undefined;

/** Obsidian's date, or date and time: as the page tells it, without a zone and without seconds, which no reader wants. */
const timeOf = ({ iso, precision }: Time): string => iso.slice(0, precision === 'day' ? 10 : 16);
