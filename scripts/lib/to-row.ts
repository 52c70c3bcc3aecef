import { JSDOM } from 'jsdom';
import { plainLines } from '../../core/serialize/lines';
import type { Result } from '../../core/types';

/** One page's row in a results file, as the corpus' scorer reads it. */
export interface Row {
  article: boolean;
  lines: string[];
  error?: string;
  ms?: number;
  [field: string]: unknown;
}

const parser = new new JSDOM('').window.DOMParser();

/** Says no more than where the film or chart is from. */
const isNameless = (card: Element): boolean => /^[\w.-]+$/.test(card.textContent?.trim() ?? '');

/** HTML as the plain lines a reader sees; parsed inertly. A card that the page gives no name is a picture: labels leave it out. */
export function linesOfHtml(html: string): string[] {
  const { body } = parser.parseFromString(html, 'text/html');
  for (const card of body.querySelectorAll('[data-embed]')) if (isNameless(card)) card.remove();
  return plainLines(body);
}

/** The row of a page that could not be read: never a hole in the results. */
export const toErrorRow = (error: unknown): Row => ({ article: false, lines: [], error: String(error) });

/** Flattens a result: metadata values without their provenance, stories as lines. */
export function toRow(result: Result): Row {
  if (!result.ok)
    return { article: false, lines: [], detection: result.detection, reason: result.reason, ms: result.ms };
  const { metadata, stories, choice, badges, incomplete } = result.article;
  const told = stories.map((story) => ({
    title: story.metadata.title?.value ?? '',
    lines: linesOfHtml(story.content),
  }));
  return {
    article: result.detection.article,
    lines: told.flatMap((story) => story.lines),
    title: metadata.title?.value ?? null,
    subtitle: metadata.subtitle?.value ?? null,
    byline: metadata.byline?.value ?? null,
    source: metadata.source?.value ?? null,
    account: metadata.account?.value ?? null,
    published: metadata.publishedTime?.value.iso ?? null,
    modified: metadata.modifiedTime?.value.iso ?? null,
    editor: metadata.editor?.value ?? null,
    original_title: metadata.originalTitle?.value ?? null,
    region: metadata.region?.value ?? null,
    platform: metadata.platform?.value ?? null,
    stories: told,
    removals: result.removals.map(({ html: _, anchor: __, ...rest }) => rest),
    badges,
    incomplete,
    site: result.detection.site ?? null,
    choice,
    detection: result.detection,
    from: Object.fromEntries(Object.entries(metadata).map(([key, field]) => [key, field.from])),
    ms: result.ms,
  };
}
