// npm run new-site -- FILE URL [--charset NAME]: drafts a site rule and a fixture folder from a saved page; never overwrites
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { openPage } from '../core/page';
import { FIXTURES } from './lib/fixture';
import { fixtureSkeleton } from './lib/fixture-skeleton';
import { guessSite } from './lib/guess-site';
import { loadRules } from './lib/load-rules';
import { ruleSource } from './lib/rule-source';
import { savedPage } from './lib/saved-page';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { charset: { type: 'string' } } });
const [file, url] = positionals;
if (!file || !url) {
  console.error('npm run new-site -- FILE URL [--charset NAME]');
  process.exit(2);
}

/** Writes a file that is not there yet. */
function draft(target: string, text: string): void {
  const shown = path.relative(process.cwd(), target);
  if (fs.existsSync(target)) {
    console.log(`${shown}: there already, left as it is`);
    return;
  }
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
  console.log(`${shown}: drafted`);
}

const saved = savedPage(file, url, values.charset);
const { window } = new JSDOM(new TextDecoder(saved.charset).decode(saved.body), { url });
const page = openPage(window.document, url, new Date());
const { rule, root } = guessSite(page, await loadRules(), new Date().toISOString().slice(0, 10));
const fixture = path.join(FIXTURES, rule.id, 'desktop');
draft(path.resolve(import.meta.dirname, `../sites/${rule.id}.ts`), ruleSource(rule));
draft(path.join(fixture, 'source.html'), fixtureSkeleton(page.root, root));
draft(path.join(fixture, 'page.json'), `${JSON.stringify({ url, mustKeep: [], mustDrop: [] }, null, 2)}\n`);
window.close();
console.log(`
Next: check each line of the rule against the page; write an invented story into source.html, and sentences that must
stay and must go into page.json; then npx biome check --write sites tests/fixtures, npm run accept -- ${path.relative(process.cwd(), fixture)}, npm run sites-table.`);
