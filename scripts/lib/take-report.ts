import fs from 'node:fs';
import path from 'node:path';
import { parseReport } from '../../core/redact/report';
import { FIXTURES, type FixturePage } from './fixture';

/**
 * Makes a fixture of a reader's report: `tests/fixtures/<host>/<file's name>/`.
 * @returns its folder below the fixtures'; undefined for a file that is no report. @throws Error where that fixture is there
 */
export function takeReport(file: string): string | undefined {
  if (!file.endsWith('.html') || !fs.existsSync(file)) return undefined;
  const report = parseReport(fs.readFileSync(file, 'utf8'));
  if (!report) return undefined;
  const { url, now, note } = report.head;
  const slug = path
    .basename(file, '.html')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const name = `${new URL(url).hostname.replaceAll('.', '-')}/${slug}`;
  const dir = path.join(FIXTURES, name);
  if (fs.existsSync(dir)) throw new Error(`${name} is there already`);
  fs.mkdirSync(dir, { recursive: true });
  const page: FixturePage = { url, now, ...(note && { note }), mustKeep: [], mustDrop: [] };
  fs.writeFileSync(path.join(dir, 'page.json'), `${JSON.stringify(page, null, 2)}\n`);
  fs.writeFileSync(path.join(dir, 'source.html'), report.html);
  return name;
}
