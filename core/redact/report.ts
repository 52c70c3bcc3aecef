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
}

const HEAD = /^<!-- jingdu-report (\{.*?\}) -->\n/;

/**
 * A page as a fixture: its shape with filler for its words (core/redact/redact-page.ts).
 * @param key any text that is another one for each report
 */
export function reportOf({ root, url, now }: Page, phrases: PreparedPhrases, key: string): string {
  const head: ReportHead = { url: redactAddress(url.href, url), now: now.toISOString() };
  const html = redactPage(root, { text: textRedactor(key, vocabularyOf(phrases)), url });
  return `<!-- jingdu-report ${JSON.stringify(head)} -->\n${html}`;
}

/** The head and the page of a report; undefined for anything else. */
export function parseReport(text: string): { readonly head: ReportHead; readonly html: string } | undefined {
  const found = HEAD.exec(text);
  if (!found) return undefined;
  try {
    const { url, now }: Partial<Record<keyof ReportHead, unknown>> = JSON.parse(found[1] ?? '');
    if (typeof url !== 'string' || typeof now !== 'string' || !URL.canParse(url)) return undefined;
    return { head: { url, now }, html: text.slice(found[0].length) };
  } catch {
    return undefined;
  }
}
