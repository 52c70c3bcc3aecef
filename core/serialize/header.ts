import { cleanUrl } from '../clean-url';
import type { Metadata, Time } from '../types';

/** Names of the header's lines in the reader's language. */
export interface HeaderLabels {
  readonly source: string;
  readonly account: string;
  readonly byline: string;
  readonly published: string;
  readonly link: string;
  /** Between names: `、` or `, `. */
  readonly joiner: string;
  /** Between a label and its value: `：` or `: `. */
  readonly colon: string;
}

export interface HeaderLine {
  readonly label: string;
  readonly value: string;
}

/** What stands above the body in a copy. */
export interface Headed {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly HeaderLine[];
  readonly colon: string;
  /** Absent where it runs from left to right. */
  readonly dir?: 'rtl';
}

/** Where the reader wants the body only. */
export const headless: Headed = { title: '', subtitle: '', lines: [], colon: '' };

export const headOf = (metadata: Metadata, url: string, labels: HeaderLabels): Headed => ({
  title: metadata.title?.value ?? '',
  subtitle: metadata.subtitle?.value ?? '',
  lines: headerLines(metadata, url, labels),
  colon: labels.colon,
  ...(metadata.dir?.value === 'rtl' && { dir: 'rtl' }),
});

/** Date and time as the page shows it, to its precision: `2025-06-18 07:30`. */
export function plainTime(time: Time): string {
  const day = time.iso.slice(0, 10);
  return time.precision === 'day' ? day : `${day} ${time.iso.slice(11, 16)}`;
}

/** Source, byline, time and link of an article, those that are known. @param url the page's address */
export function headerLines(metadata: Metadata, url: string, labels: HeaderLabels): HeaderLine[] {
  const account = metadata.account?.value;
  const lines: (HeaderLine | undefined)[] = [
    line(labels.source, metadata.source?.value),
    line(labels.account, account === metadata.source?.value ? undefined : account),
    line(labels.byline, metadata.byline?.value.join(labels.joiner)),
    line(labels.published, metadata.publishedTime && plainTime(metadata.publishedTime.value)),
    line(labels.link, /^https?:/i.test(url) ? cleanUrl(url) : undefined),
  ];
  return lines.filter((one) => one !== undefined);
}

const line = (label: string, value: string | undefined): HeaderLine | undefined =>
  value ? { label, value } : undefined;
