// npm run explain -- FILE URL [--charset NAME] [--no-sites] [--stages-off a,b] [--json]
import { parseArgs } from 'node:util';
import type { Result } from '../core/types';
import { extractScript } from './lib/extract-script';
import { PageBrowser } from './lib/page-browser';
import { savedPage } from './lib/saved-page';
import { traceOf } from './lib/trace';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    charset: { type: 'string' },
    'no-sites': { type: 'boolean', default: false },
    'stages-off': { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const [file, url] = positionals;
if (!file || !url) {
  console.error('npm run explain -- FILE URL [--charset NAME] [--no-sites] [--stages-off detect,strip] [--json]');
  process.exit(2);
}
const stages = Object.fromEntries(
  values['stages-off']
    .split(',')
    .filter(Boolean)
    .map((stage) => [stage, false]),
);
const options = JSON.stringify({ sites: !values['no-sites'], stages });
const browser = await PageBrowser.launch();
try {
  await browser.open(savedPage(file, url, values.charset));
  const sources = [`globalThis.jingduOptions=${options}`, extractScript()];
  const result = await browser.run<Result>({ sources });
  console.log(values.json ? JSON.stringify(result, null, 1) : traceOf(result));
} finally {
  await browser.close();
}
