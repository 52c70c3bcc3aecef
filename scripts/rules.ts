// npm run rules -- [--corpus DIR] [--only ID[,ID]] [--kind KIND[,KIND]] [--no-sites] [--least N: look no further once so many pages change] [--out FILE]
// What each phrase, class word, selector, site entry, constant and predicate is worth: on how many pages it fires, which
// pages change without it alone, and with which others it overlaps (none of them is missed alone, all of them together are).
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { FIXTURES, listFixtures, readFixturePage } from './lib/fixture';
import { PageBrowser, type Served } from './lib/page-browser';
import { RulesInPage } from './lib/rules-in-page';
import { missed, Worth, worthTable } from './lib/worth';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    least: { type: 'string', default: '3' },
    'no-sites': { type: 'boolean', default: false },
    out: { type: 'string', default: path.resolve(import.meta.dirname, '../results/rules.json') },
  },
});

type Named = Served & { readonly id: string };
const served = (dir: string, manifest: string): Named[] =>
  fs.existsSync(path.join(dir, manifest))
    ? readCorpus(dir, [], manifest).map((page) => ({ ...page, body: readBytes(dir, page) }))
    : [];

const fixtures = listFixtures().map((name): Named => {
  const { url, charset = 'utf-8' } = readFixturePage(name);
  return { id: name, url, charset, body: fs.readFileSync(path.join(FIXTURES, name, 'source.html')) };
});
const reports = path.join(values.corpus, '../reports');
const only = values.only.split(',').filter(Boolean);
const pages = [
  ...served(values.corpus, 'manifest.json'),
  ...served(values.corpus, 'manifest-second.json'),
  ...served(reports, 'manifest.json'),
  ...fixtures,
].filter(({ id }) => only.length === 0 || only.includes(id));

const browser = await PageBrowser.launch();
try {
  const engine = await RulesInPage.in(browser, !values['no-sites']);
  const kinds = values.kind.split(',').filter(Boolean);
  const worth = new Worth(
    engine.switches.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
    Number(values.least),
  );
  for (const page of pages) {
    const first = await engine.open(page).catch((error) => console.log(`${page.id}: ${error}`));
    if (!first) continue;
    const asked = worth.firing(page, first);
    const { alone, together } = await missed(asked, (off) => engine.same(off));
    worth.add(page.id, alone, together);
    fs.mkdirSync(path.dirname(values.out), { recursive: true });
    fs.writeFileSync(values.out, JSON.stringify(worth.rows, null, 1));
  }
  console.log(worthTable(worth.rows));
} finally {
  await browser.close();
}
