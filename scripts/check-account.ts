// npm run check-account -- --corpus DIR [--manifest FILE] [--only ID[,ID]]
// Opens every page of a corpus in a real browser and holds the result against it: all text and media of what was copied must be
// shown or stand in the ledger, and nothing may be invented. Tells what does not, and fails if anything does not.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './lib/bundle';
import { DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import type { PageAccount } from './lib/in-page/account-page';
import { PageBrowser } from './lib/page-browser';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json' },
    only: { type: 'string', default: '' },
  },
});
const NAME = 'jingduAccountPage';

function complaints({ lost, foreign, lostMedia, unshown }: PageAccount): string[] {
  return [
    ...lost.map((text) => `lost      ${text.slice(0, 160)}`),
    ...(foreign === '' ? [] : [`invented  ${foreign.slice(0, 160)}`]),
    ...lostMedia.map((one) => `lost      ${one.slice(0, 240)}`),
    ...(unshown ? ['the engine itself says that something is not shown'] : []),
  ];
}

const script = await bundle(path.join(import.meta.dirname, 'lib/in-page/account-page.ts'), NAME);
const browser = await PageBrowser.launch();
let [articles, right] = [0, 0];
try {
  for (const page of readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest)) {
    await browser.open({ ...page, body: readBytes(values.corpus, page) });
    const told = await browser.run<PageAccount>({ sources: [script], expression: `${NAME}()` });
    if (told.unshown === undefined) continue;
    articles++;
    const found = complaints(told);
    if (found.length === 0) right++;
    else console.log([page.id, ...found].join('\n  '));
  }
} finally {
  await browser.close();
}
console.log(`${right} of ${articles} articles hold all that their pages have`);
process.exitCode = right === articles ? 0 : 1;
