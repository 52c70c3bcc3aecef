import type { CorpusPage } from './corpus';
import type { ScoreRows } from './score';
import type { Row } from './to-row';

export type Rows = Record<string, Row>;

/** A table of who extracted what: against gold where `score` is given, else a plain summary. One line a name. */
export function evalTable(columns: ReadonlyMap<string, Rows>, score: ScoreRows | undefined): string {
  const lines = [...columns].map(([name, rows]) => (score ? scoredLine(name, rows, score) : plainLine(name, rows)));
  const head = score
    ? `${'pages'.padEnd(16)}  clean     F1  residue   loss  ms  metadata right`
    : `${'pages'.padEnd(16)}  with text  lines a page  characters a page  ms`;
  return [head, ...lines].join('\n');
}

function scoredLine(name: string, rows: Rows, score: ScoreRows): string {
  const { pages, clean, f1, residue, loss, fields } = score(rows);
  const told = Object.entries(fields).map(([field, { right, of }]) => `${field} ${right}/${of}`);
  const cells = [
    percent(clean),
    f1.toFixed(3).padStart(7),
    residue.toFixed(2).padStart(8),
    loss.toFixed(2).padStart(6),
  ];
  return `${`${name} ${pages}`.padEnd(16)} ${cells.join(' ')} ${msOf(rows)}  ${told.join('  ')}`;
}

function plainLine(name: string, rows: Rows): string {
  const all = Object.values(rows);
  const full = all.filter((row) => row.lines.length > 0);
  const lines = median(full.map((row) => row.lines.length));
  const chars = median(full.map((row) => row.lines.join('').length));
  const cells = [String(full.length).padStart(10), String(lines).padStart(13), String(chars).padStart(18)];
  return `${`${name} ${all.length}`.padEnd(16)} ${cells.join(' ')} ${msOf(rows)}`;
}

/** How the detector's verdicts meet the manifest's kinds, with the pages it got wrong. */
export function detectorLine(pages: readonly CorpusPage[], rows: Rows): string {
  const right = (page: CorpusPage, row?: Row) => row && !row.error && row.article === (page.kind === 'article');
  const wrong = pages.filter((page) => !right(page, rows[page.id]));
  const share = `${pages.length - wrong.length} of ${pages.length} told right`;
  return `article or not: ${share}${wrong.map((page) => `\n  ${page.id}: ${page.kind}`).join('')}`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(6);
const msOf = (rows: Rows): string =>
  String(Math.round(median(Object.values(rows).map((row) => row.ms ?? 0)))).padStart(3);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
