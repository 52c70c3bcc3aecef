import type { Quote } from '../marks/quote';
import type { Metadata } from '../types';
import { type HeaderLabels, headOf } from './header';

/** What was marked, and below it where it was read: title, source, byline, time, link. */
export function marksText(marks: readonly Quote[], metadata: Metadata, url: string, labels: HeaderLabels): string {
  const head = headOf(metadata, url, labels);
  const details = head.lines.map(({ label, value }) => `${label}${head.colon}${value}`);
  return [...marks.map(({ exact }) => exact), [head.title, ...details].filter(Boolean).join('\n')].join('\n\n');
}
