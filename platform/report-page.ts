import { browser } from 'wxt/browser';
import { safeFileName } from '../core/keep/file-name';
import { redactPage } from '../core/redact/redact-page';
import { parseReport, type Report, withNote, writeReport } from '../core/redact/report';
import { download } from './download';
import { ENGINE_FILE } from './engine';
import { documentOf } from './parse-file';

/** A report as it would be saved, and what can be told of it. */
export interface ReadReport {
  readonly report: Report;
  readonly host: string;
  readonly elements: number;
  /** Characters of filler. */
  readonly characters: number;
  /** What is seen of it, as HTML that is not safe yet, without pictures. */
  readonly shown: string;
}

/** Nothing of it may load, and what the page did not show is not shown here. */
const UNSHOWN = '[style],[hidden],script,img,picture,video,audio,iframe,frame,form button';

/** The report of a tab; undefined where the tab went elsewhere, or no script may run there. */
export async function readReport(tabId: number): Promise<ReadReport | undefined> {
  const job = { target: { tabId }, injectImmediately: true };
  const [injected] = await browser.scripting
    .executeScript({ ...job, files: [ENGINE_FILE, '/redact.js'] })
    .catch(() => []);
  const report = typeof injected?.result === 'string' ? parseReport(injected.result) : undefined;
  return report && toldOf(report);
}

/** A page's process is not believed: what it gave is cleaned once more, its filler aside. */
function toldOf({ head, html: given }: Report): ReadReport {
  const doc = documentOf(new TextEncoder().encode(given), 'utf-8');
  const url = new URL(head.url);
  const html = redactPage(doc.documentElement, { text: (text) => text, url });
  const shown = doc.body;
  const elements = shown.querySelectorAll('*').length;
  for (const el of shown.querySelectorAll(UNSHOWN)) el.remove();
  const characters = (shown.textContent ?? '').replace(/\s+/g, '').length;
  return { report: { head, html }, host: url.host, elements, characters, shown: shown.innerHTML };
}

/** Saves a report with what the reader says of it. @returns the file's name */
export function saveReport({ report, host }: ReadReport, note: string): string {
  const name = safeFileName(`jingdu-report ${host} ${report.head.now.slice(0, 10)}`, 'html');
  download({ name, type: 'text/html', content: writeReport(withNote(report, note)) });
  return name;
}

/** A report's source, as it would be saved. */
export const reportSource = ({ report }: ReadReport): string => writeReport(report);
