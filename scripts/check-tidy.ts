// npm run check-tidy -- [--corpus DIR] [--manifest FILE,FILE] [--widths 1280,390] [--only ID[,ID]] [--every N] [--shots DIR]
// [--verbose]: what auto-clean's tidy mode leaves on the articles of a corpus with gold labels, what of the article it
// hides, and whether undo puts each page back byte for byte. Fails below the floor.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { PageBrowser } from './lib/page-browser';
import { judge, type Probed } from './lib/tidy-figures';
import type { TidyGold, TidyProbe } from './lib/tidy-probe';

const HEIGHT = 800;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json,manifest-second.json' },
    widths: { type: 'string', default: '1280,390' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    shots: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

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
  return { body: gold.body ?? [], junk: gold.junk ?? [], leave: values.shots !== '' };
};

function pagesOf(): CorpusPage[] {
  const only = values.only.split(',').filter(Boolean);
  const all = values.manifest.split(',').flatMap((manifest) => readCorpus(values.corpus, only, manifest));
  return all.filter((page, i) => i % Number(values.every) === 0 && goldOf(page) !== undefined);
}

async function probeAll(): Promise<Probed[]> {
  const script = await bundled();
  const browser = await PageBrowser.launch();
  const found: Probed[] = [];
  try {
    for (const width of values.widths.split(',').map(Number)) {
      await browser.resize(width, HEIGHT);
      for (const page of pagesOf()) {
        await browser.open({ ...page, body: readBytes(values.corpus, page) });
        const expression = `jingduTidyProbe(${JSON.stringify(goldOf(page))})`;
        found.push({ id: page.id, width, probe: await browser.run<TidyProbe>({ sources: [script], expression }) });
        if (values.shots) fs.writeFileSync(path.join(values.shots, `${page.id}-${width}.png`), await browser.shot());
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

const { lines, failed } = judge(await probeAll(), values.verbose);
console.log(lines.join('\n'));
process.exitCode = failed > 0 ? 1 : 0;
