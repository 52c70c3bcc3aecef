// npm run eval -- --corpus DIR [--manifest FILE] [--only ID[,ID]] [--out FILE] [--no-sites]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from '../core/types';
import { readBytes, readCorpus } from './lib/corpus';
import { PageBrowser } from './lib/page-browser';
import { type Row, toRow } from './lib/to-row';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
    manifest: { type: 'string', default: 'manifest.json' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: path.join(root, 'results/eval.json') },
    'no-sites': { type: 'boolean', default: false },
  },
});
const script = path.join(root, '.output/chrome-mv3/extract.js');
const rows: Record<string, Row> = {};
const browser = await PageBrowser.launch();
try {
  for (const page of readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest)) {
    try {
      await browser.open({ url: page.url, body: readBytes(values.corpus, page), charset: page.charset });
      rows[page.id] = toRow(
        await browser.run<Result>([script], '', values['no-sites'] ? 'globalThis.jingduOptions={sites:false}' : ''),
      );
    } catch (error) {
      rows[page.id] = { article: false, lines: [], error: String(error) };
    }
  }
} finally {
  await browser.close();
}
fs.mkdirSync(path.dirname(values.out), { recursive: true });
fs.writeFileSync(values.out, JSON.stringify(rows, null, 1));
console.log(`${Object.keys(rows).length} pages → ${values.out}`);
for (const [id, row] of Object.entries(rows)) if (row.error) console.log(`  ${id}: ${row.error.split('\n')[0]}`);
