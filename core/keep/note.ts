import { propertiesOf } from '../serialize/properties';
import { safeFileName } from './file-name';
import { markdownFile } from './keep-text';
import { filled, filledName, type Values } from './template';
import type { KeepTools, Kept } from './types';
import { valuesOf } from './variables';

/** What the reader's notes program is told. */
export interface NoteSettings {
  /** Empty: the one that is open. */
  readonly vault: string;
  /** From the vault's root; may hold `{{published}}` and the like. Empty: where the program puts new notes. */
  readonly folder: string;
  /** Of the note's name. */
  readonly pattern: string;
  /** Of its text. */
  readonly template: string;
}

/** Head of a note with its properties, and the rest. */
const HEAD = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** Inside the quotes of YAML, which are JSON's. */
const inQuotes = (value: string): string => JSON.stringify(value).slice(1, -1);
/** A value by itself on a YAML line: quoted, unless it is a date. */
const onLine = (value: string): string => (/^\d{4}-\d\d-\d\d$|^$/.test(value) ? value : JSON.stringify(value));

/** Values among the properties are written so that no sign in them ends or begins anything. */
const filledHead = (head: string, values: Values): string =>
  head
    .split('\n')
    .map((line) => {
      const quoted = /^[^"]*"[^"]*\{\{[^"]*"\s*$/.test(line);
      const alone = /^[\s\w-]*[:-]\s*\{\{\s*[\w-]+\s*\}\}\s*$/.test(line) && !/\{\{\s*properties\s*\}\}/.test(line);
      return filled(line, values, quoted ? inQuotes : alone ? onLine : undefined);
    })
    .join('\n');

/** A page's articles as a note, by the reader's template. */
export function noteText(kept: Kept, template: string, tools: KeepTools): string {
  const metadata = kept.pieces[0]?.story.metadata ?? {};
  const properties = propertiesOf(metadata, kept.url);
  const whole = markdownFile([kept], tools);
  const content = (properties && whole.startsWith(properties) ? whole.slice(properties.length) : whole).trim();
  const named = valuesOf(metadata, kept.url, tools.now, tools.words.labels.joiner);
  const values = { ...named, properties, content };
  const [head = '', open = '', inner = '', close = ''] = HEAD.exec(template) ?? [];
  return `${open}${filledHead(inner, values)}${close}${filled(template.slice(head.length), values)}`.trim();
}

/** Signs that names of notes may not hold besides, since links to notes are made of them. (help.obsidian.md, "Internal links") */
const NO_LINK = /[#^[\]]/g;

/** A folder's or note's name, part by part. */
const noteName = (text: string): string => safeFileName(text.replace(NO_LINK, ' '), '');

/**
 * The address by which Obsidian makes a note (help.obsidian.md, "Obsidian URI").
 * @param content undefined where the text is on the clipboard
 */
export function obsidianAddress(
  kept: Kept,
  { vault, folder, pattern }: NoteSettings,
  content: string | undefined,
  { now, words }: KeepTools,
): string {
  const metadata = kept.pieces[0]?.story.metadata ?? {};
  const values = valuesOf(metadata, kept.url, now, words.labels.joiner);
  const folders = folder
    .split(/[/\\]/)
    .map((part) => filledName(part, values).trim())
    .filter((part) => part !== '' && !/^\.+$/.test(part))
    .map(noteName);
  const file = [...folders, noteName(filledName(pattern, values) || values.host || '')].join('/');
  const parts = [
    ...(vault ? [`vault=${encodeURIComponent(vault)}`] : []),
    `file=${encodeURIComponent(file)}`,
    content === undefined ? 'clipboard' : `content=${encodeURIComponent(content)}`,
  ];
  return `obsidian://new?${parts.join('&')}`;
}
