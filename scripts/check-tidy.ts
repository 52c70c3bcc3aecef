// npm run check-tidy -- [--corpus DIR] [--only ID[,ID]] [--verbose]: what auto-clean's tidy mode hides on the articles of
// a corpus with gold labels, and whether undo puts each page back byte for byte. Fails below the floor.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { PageBrowser } from './lib/page-browser';
import type { TidyGold, TidyProbe } from './lib/tidy-probe';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Shares of junk blocks hidden and of body blocks shown that may not be undercut. */
const FLOOR = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'data/tidy-floor.json'), 'utf8')) as Shares; // as: a data file of this project

interface Shares {
  readonly junkHidden: number;
  readonly bodyShown: number;
  readonly undone: number;
}

async function bundled(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'lib/tidy-probe.ts');
  const lib = { entry, formats: ['iife' as const], name: 'jingduTidyProbe' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the probe did not bundle');
  return first.output[0].code;
}

const goldOf = (page: CorpusPage): TidyGold | undefined => {
  const file = path.join(values.corpus, 'gold', `${page.id}.json`);
  if (page.kind !== 'article' || !fs.existsSync(file)) return undefined;
  const gold: { body?: string[]; junk?: TidyGold['junk'] } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { body: gold.body ?? [], junk: gold.junk ?? [] };
};

async function probeAll(): Promise<ReadonlyMap<string, TidyProbe>> {
  const script = await bundled();
  const browser = await PageBrowser.launch();
  const found = new Map<string, TidyProbe>();
  try {
    for (const page of readCorpus(values.corpus, values.only.split(',').filter(Boolean))) {
      const gold = goldOf(page);
      if (!gold) continue;
      await browser.open({ ...page, body: readBytes(values.corpus, page) });
      const expression = `jingduTidyProbe(${JSON.stringify(gold)})`;
      found.set(page.id, await browser.run<TidyProbe>({ sources: [script], expression }));
    }
  } finally {
    await browser.close();
  }
  return found;
}

const all = await probeAll();
const listed = [...all].filter(([, probe]) => probe.listed);
const sum = (of: (probe: TidyProbe) => number) => listed.reduce((total, [, probe]) => total + of(probe), 0);
const counts = {
  junkHidden: { right: sum((one) => one.junk.length - one.junkShown.length), of: sum((one) => one.junk.length) },
  bodyShown: { right: sum((one) => one.body.length - one.bodyHidden.length), of: sum((one) => one.body.length) },
  undone: { right: [...all.values()].filter((one) => one.undone).length, of: all.size },
};
for (const [id, probe] of listed) {
  if (!probe.found) console.log(`${id}: no article found`);
  if (!values.verbose) continue;
  for (const text of probe.junkShown) console.log(`${id}: still shown: ${text.slice(0, 60)}`);
  for (const text of probe.bodyHidden) console.log(`${id}: HIDDEN: ${text.slice(0, 60)}`);
}
for (const [id, probe] of all) if (!probe.undone) console.log(`${id}: undo does not restore the page`);
const clean = listed.filter(([, one]) => one.junkShown.length + one.bodyHidden.length === 0).length;
console.log(
  `${listed.length} articles of publishers with a rule; ${clean} with all junk hidden and all of the body shown`,
);
let missed = 0;
for (const [name, { right, of }] of Object.entries(counts)) {
  const floor = FLOOR[name as keyof Shares]; // as: the same names
  const met = of > 0 && right / of >= floor;
  if (!met) missed++;
  console.log(`${met ? 'met   ' : 'MISSED'} ${name} ${right}/${of} = ${(right / of).toFixed(4)} ≥ ${floor}`);
}
console.log(`${3 - missed} passed, ${missed} failed, 0 skipped`);
process.exitCode = missed > 0 ? 1 : 0;
