// npm run bench -- --corpus DIR [--only ID[,ID]] [--rounds N] [--no-sites] [--out FILE]
// npm run bench -- --generated [--only WORD] [--nodes N]: pages of 100,000 nodes that have too much of one thing
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchGenerated } from './lib/bench-generated';
import { benchPage, each, RUNNERS, type Timing } from './lib/bench-page';
import { DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { median } from './lib/eval-table';
import { extractScript } from './lib/extract-script';
import { PageBrowser } from './lib/page-browser';
import { bundlePeer, bundlePeers } from './lib/peers';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json' },
    only: { type: 'string', default: '' },
    'no-sites': { type: 'boolean', default: false },
    generated: { type: 'boolean', default: false },
    nodes: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '6' },
    out: { type: 'string', default: path.resolve(import.meta.dirname, '../results/bench.json') },
  },
});

async function timings(): Promise<Record<string, Timing>> {
  const options = values['no-sites'] ? 'globalThis.jingduOptions={sites:false};' : '';
  const shipped = options + extractScript();
  const peers = await bundlePeers();
  const times: Record<string, Timing> = {};
  const pages = readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest);
  const articles = pages.filter((page) => page.kind === 'article');
  const browser = await PageBrowser.launch();
  try {
    for (const [turn, page] of articles.entries()) {
      await browser.open({ ...page, body: readBytes(values.corpus, page) });
      const timing = await benchPage(browser, shipped, peers, { rounds: Number(values.rounds), turn });
      if (timing) times[page.id] = timing;
      else console.log(`  ${page.id}: taken for no article, left out`);
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** Medians of a group of pages, and how ours compares: the median of the pages' own ratios. */
function groupLines(name: string, group: readonly Timing[]): string[] {
  if (group.length === 0) return [];
  return (['first', 'later'] as const).map((phase) => {
    const medians = each((runner) => median(group.map((page) => page[phase][runner])));
    const ratio = each((runner) => median(group.map((page) => page[phase].jingdu / (page[phase][runner] || 0.1))));
    const cells = RUNNERS.map((runner) => `${runner} ${medians[runner].toFixed(1)} ms`).join('  ');
    const against = `/readability ${ratio.readability.toFixed(2)}  /defuddle ${ratio.defuddle.toFixed(2)}`;
    return `${name.padEnd(22)} ${String(group.length).padStart(3)} pages  ${phase.padEnd(5)}  ${cells}  ${against}`;
  });
}

async function benchCorpus(): Promise<void> {
  const times = await timings();
  fs.mkdirSync(path.dirname(values.out), { recursive: true });
  fs.writeFileSync(values.out, JSON.stringify(times, null, 1));
  const all = Object.values(times);
  const known = all.filter((page) => page.known);
  const others = all.filter((page) => !page.known);
  console.log(
    `medians of ${values.rounds} rounds a page, processor time; first: the page's first run of each; later: the others`,
  );
  const groups = [...groupLines('pages a rule knows', known), ...groupLines('other pages', others)];
  console.log(groups.join('\n'));
}

if (!values.generated) await benchCorpus();
else {
  const asked = { only: values.only, nodes: Number(values.nodes) };
  if (!(await benchGenerated(extractScript(), await bundlePeer('readability'), asked))) process.exitCode = 1;
}
