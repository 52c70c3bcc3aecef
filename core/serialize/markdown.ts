import type { Link, RootContent } from 'mdast';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { markedBody } from '../marks/marked-body';
import { takeFootnotes } from './footnotes';
import type { CopyJob, Flavours } from './formats';
import { type Headed, headOf } from './header';
import { flowOf } from './markdown-flow';
import { markdownOptions } from './markdown-handlers';
import { propertiesOf } from './properties';

/**
 * An article as Markdown (CommonMark with GitHub's tables, strikethrough and footnotes).
 * @param body is changed
 * @param notes begins the labels of its footnotes, where other articles stand before it
 */
export function toMarkdown(body: DocumentFragment, head: Headed, notes = ''): string {
  const footnotes = takeFootnotes(body, notes).map(({ label, body: note }) => ({
    type: 'footnoteDefinition' as const,
    identifier: label,
    label,
    children: flowOf(note),
  }));
  const children = [...headFlow(head), ...flowOf(body), ...footnotes];
  return write({ type: 'root', children }, markdownOptions).trim();
}

function headFlow({ title, subtitle, lines, colon }: Headed): RootContent[] {
  const text = (value: string) => ({ type: 'text', value }) as const;
  const items = lines.map(({ label, value }) => ({
    type: 'listItem' as const,
    children: [
      { type: 'paragraph' as const, children: [text(label + colon), isAddress(value) ? linked(value) : text(value)] },
    ],
  }));
  return [
    ...(title ? [{ type: 'heading' as const, depth: 1 as const, children: [text(title)] }] : []),
    ...(subtitle ? [{ type: 'paragraph' as const, children: [text(subtitle)] }] : []),
    ...(items.length > 0 ? [{ type: 'list' as const, spread: false, children: items }] : []),
  ];
}

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);
const linked = (url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: url }] });

/** The articles of a copy as Markdown, each with its details above: the first one's as properties, where these are wanted. */
export function toMarkdownFlavours({ pieces, url, labels, parse, properties, before = 0 }: CopyJob): Flavours {
  const texts = pieces.map((piece, at) => {
    const { story } = piece;
    const head = headOf(story.metadata, url, labels);
    const yaml = properties && at === 0 ? propertiesOf(story.metadata, url) : '';
    const notes = before + at > 0 ? `${before + at + 1}-` : '';
    const text = toMarkdown(markedBody(piece, parse), yaml ? { ...head, lines: [] } : head, notes);
    return [yaml, text].filter(Boolean).join('\n\n');
  });
  return { text: texts.join('\n\n---\n\n') };
}
