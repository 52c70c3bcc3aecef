import { compose, type ParseSafe } from '../compose';
import type { Quote } from '../marks/quote';
import { visibleLength } from '../text';
import type { Removal, Story } from '../types';
import { type Headed, type HeaderLabels, headless, headOf } from './header';
import { toRich } from './rich';
import { toText } from './text';

/** Header and body as plain text, blank lines between. */
export function withHead(body: string, head: Headed): string {
  const top = [head.title, head.subtitle].filter((text) => text !== '').join('\n');
  const details = head.lines.map(({ label, value }) => `${label}${head.colon}${value}`).join('\n');
  return [top, details, body].filter((text) => text !== '').join('\n\n');
}

/** The two flavours that go on the clipboard together. */
export interface Flavours {
  readonly text: string;
  readonly html?: string;
}

/** One story and what of its removals the reader put back. */
export interface StoryPiece {
  readonly story: Story;
  readonly restored: readonly Removal[];
  /** What the reader marked in it; files and Markdown show it. */
  readonly marks?: readonly Quote[] | undefined;
}

export interface CopyJob {
  readonly pieces: readonly StoryPiece[];
  readonly url: string;
  readonly labels: HeaderLabels;
  readonly parse: ParseSafe;
  readonly doc: Document;
  /** Captions of pictures in copies without pictures, too. */
  readonly captions?: boolean;
  /** Metadata at the head of Markdown, for notes programs. */
  readonly properties?: boolean;
  /** How many articles stand before these in the same file: footnotes of two have no label in common. */
  readonly before?: number;
}

export type CopyFormat = 'text' | 'plain' | 'markdown' | 'rich';

/** What the reader wants of a copy. */
export interface CopyChoice extends Pick<CopyJob, 'captions' | 'properties'> {
  readonly format: CopyFormat;
}

/** Between the articles of one page. */
export const BETWEEN_STORIES = '\n\n\n';

/** How much of the articles is in a copy, without the head and the signs that we add. */
export const charsOf = ({ pieces, parse }: CopyJob): number =>
  pieces.reduce((sum, { story, restored }) => sum + visibleLength(toText(compose(story, restored, parse))), 0);

/** The words alone: a caption goes with its picture. */
function withoutCaptions(body: DocumentFragment): DocumentFragment {
  for (const caption of body.querySelectorAll('figcaption'))
    if (caption.closest('figure')?.querySelector('img,picture')) caption.remove();
  return body;
}

/** Every format but Markdown, which needs a library that not every script carries (markdown.ts). */
export function toFlavours(job: CopyJob, format: Exclude<CopyFormat, 'markdown'>): Flavours {
  const parts = job.pieces.map(({ story, restored }) => {
    const pictured = compose(story, restored, job.parse);
    const body = job.captions ? pictured : withoutCaptions(compose(story, restored, job.parse));
    const head = format === 'plain' ? headless : headOf(story.metadata, job.url, job.labels);
    return {
      text: withHead(toText(body), head),
      html: toRich(format === 'rich' ? pictured : body, head, format === 'rich', job.doc),
    };
  });
  const text = parts.map((part) => part.text).join(BETWEEN_STORIES);
  return format === 'plain' ? { text } : { text, html: parts.map((part) => part.html).join('\n') };
}
