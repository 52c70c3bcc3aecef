// npm run eval -- --corpus DIR [--manifest FILE] [--only ID[,ID]] [--fold K/N: a part of the publishers] [--out FILE]
//                 [--full: with what popup and copies make of it] [--peers] [--no-sites]
//                 [--unseen N: each page by weights that have not seen its publisher, of `npm run train -- --folds N`]
//                 [--floor FILE: fail where the score is below it]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from '../core/types';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { detectorLine, evalTable, type Rows } from './lib/eval-table';
import { extractScript } from './lib/extract-script';
import { checkFloor, type Floor, floorReport } from './lib/floor';
import { inFold, parseFold } from './lib/fold';
import { loadRules } from './lib/load-rules';
import { PageBrowser } from './lib/page-browser';
import { bundlePeers, peerRow } from './lib/peers';
import { scorerOf } from './lib/score';
import { shower } from './lib/shown';
import { type Row, toErrorRow, toRow } from './lib/to-row';
import { unseenBy } from './lib/unseen-model';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json' },
    only: { type: 'string', default: '' },
    fold: { type: 'string' },
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: path.resolve(import.meta.dirname, '../results/eval.json') },
    peers: { type: 'boolean', default: false },
    floor: { type: 'string' },
    'no-sites': { type: 'boolean', default: false },
    unseen: { type: 'string' },
  },
});

type Extractor = (browser: PageBrowser, page: CorpusPage) => Promise<Row>;

async function extractors(popup: PageBrowser | undefined): Promise<ReadonlyMap<string, Extractor>> {
  const [script, { sites }] = [extractScript(), await loadRules()];
  const show = popup && (await shower(popup));
  const jingdu: Extractor = async (browser, page) => {
    const options = {
      ...(values['no-sites'] && { sites: false }),
      ...(values.unseen && { model: unseenBy(page, Number(values.unseen), sites) }),
    };
    const sources = [`globalThis.jingduOptions=${JSON.stringify(options)}`, script];
    const result = await browser.run<Result>({ sources });
    return { ...toRow(result), ...(await show?.(result)) };
  };
  const all = new Map<string, Extractor>([['jingdu', jingdu]]);
  if (!values.peers) return all;
  for (const [peer, script] of await bundlePeers()) all.set(peer, (browser) => peerRow(browser, peer, script));
  return all;
}

/** Everybody's rows of every page. A page that fails is a row with its error, never a hole. */
async function evaluate(pages: readonly CorpusPage[]): Promise<ReadonlyMap<string, Rows>> {
  const browser = await PageBrowser.launch();
  const popup = values.full ? await PageBrowser.launch() : undefined;
  try {
    const all = await extractors(popup);
    const columns = new Map<string, Rows>([...all.keys()].map((name) => [name, {}]));
    for (const page of pages) {
      const opened = await browser.open({ ...page, body: readBytes(values.corpus, page) }).catch(toErrorRow);
      for (const [name, extract] of all) {
        const rows = columns.get(name);
        if (rows) rows[page.id] = opened ?? (await extract(browser, page).catch(toErrorRow));
      }
    }
    return columns;
  } finally {
    await browser.close();
    await popup?.close();
  }
}

const asked = readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest);
const pages = values.fold ? inFold(asked, parseFold(values.fold), (await loadRules()).sites) : asked;
const columns = await evaluate(pages);
fs.mkdirSync(path.dirname(values.out), { recursive: true });
for (const [name, rows] of columns) {
  const out = name === 'jingdu' ? values.out : values.out.replace(/(\.json)?$/u, `.${name}.json`);
  fs.writeFileSync(out, JSON.stringify(rows, null, 1));
  console.log(`${name}: ${Object.keys(rows).length} pages → ${out}`);
  for (const [id, row] of Object.entries(rows)) if (row.error) console.log(`  ${id}: ${row.error.split('\n')[0]}`);
}
const score = await scorerOf(
  values.corpus,
  pages.map((page) => page.id),
);
console.log(evalTable(columns, score));
console.log(detectorLine(pages, columns.get('jingdu') ?? {}));
if (values.floor && score) {
  const floor = JSON.parse(fs.readFileSync(values.floor, 'utf8')) as Floor; // as: a data file of this project
  const checks = checkFloor(score(columns.get('jingdu') ?? {}), floor);
  console.log(floorReport(checks));
  if (checks.some((check) => !check.met)) process.exitCode = 1;
}
