import type { Page } from '../page';
import type { PreparedPhrases } from '../types';
import { redactAddress } from './redact-address';
import { redactPage } from './redact-page';
import { textRedactor } from './redact-text';
import { vocabularyOf } from './vocabulary';

/** What a report's first line says of it, for `npm run accept`. */
export interface ReportHead {
  readonly url: string;
  /** When the page was read, as ISO 8601. */
  readonly now: string;
  /** Words of boilerplate that stand in it as they are. */
  readonly words: readonly string[];
  /** What the reader says is wrong. */
  readonly note?: string | undefined;
}

export interface Report {
  readonly head: ReportHead;
  /** The source of a page. */
  readonly html: string;
}

const HEAD = /^<!-- jingdu-report (\{.*?\}) -->\n/;
/** A longer note is no note. */
const NOTE = 600;

/**
 * A page as a fixture: its shape with filler for its words (core/redact/redact-page.ts).
 * @param key any text that is another one for each report
 */
export function reportOf({ root, url, now }: Page, phrases: PreparedPhrases, key: string): Report {
  const words = new Set<string>();
  const text = textRedactor(key, vocabularyOf(phrases), (word) => words.add(word));
  const html = redactPage(root, { text, url });
  return { head: { url: redactAddress(url.href, url), now: now.toISOString(), words: [...words].sort() }, html };
}

/** A report as the text of a file. Nothing that its head says can end the comment that it stands in. */
export const writeReport = ({ head, html }: Report): string =>
  `<!-- jingdu-report ${JSON.stringify(head).replaceAll('>', '\\u003e')} -->\n${html}`;

/** The same with what the reader says of it; blank: without. */
export const withNote = ({ head, html }: Report, note: string): Report => ({
  head: { ...head, note: note.trim().slice(0, NOTE) || undefined },
  html,
});

/** The opposite of `writeReport`; undefined for anything else. */
export function parseReport(text: string): Report | undefined {
  const found = HEAD.exec(text);
  if (!found) return undefined;
  try {
    const { url, now, words, note }: Partial<Record<keyof ReportHead, unknown>> = JSON.parse(found[1] ?? '');
    if (typeof url !== 'string' || typeof now !== 'string' || !URL.canParse(url)) return undefined;
    const kept = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
    const head = { url, now, words: kept, ...(typeof note === 'string' && { note: note.slice(0, NOTE) }) };
    return { head, html: text.slice(found[0].length) };
  } catch {
    return undefined;
  }
}
