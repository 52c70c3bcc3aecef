// npm run accept -- [tests/fixtures/SITE/SLUG | REPORT.html ...]: makes a fixture of a reader's report; rewrites the expectations of fixtures (all of them, if none is named) and shows the difference
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FIXTURES, listFixtures, readFixturePage, runFixture } from './lib/fixture';
import { loadRules } from './lib/load-rules';
import { takeReport } from './lib/take-report';

const asked = process.argv
  .slice(2)
  .map((given) => takeReport(path.resolve(given)) ?? path.relative(FIXTURES, path.resolve(given)));
const fixtures = listFixtures().filter((name) => asked.length === 0 || asked.some((prefix) => name.startsWith(prefix)));
if (fixtures.length === 0) throw new Error(`no fixture under ${asked.join(', ')}`);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'accept-'));

/** Writes the new text and prints how it differs from the old, in git's words. */
function rewrite(file: string, text: string): boolean {
  const old = path.join(scratch, path.basename(file));
  fs.writeFileSync(old, fs.existsSync(file) ? fs.readFileSync(file) : '');
  fs.writeFileSync(file, text);
  return (
    spawnSync('git', ['--no-pager', 'diff', '--no-index', '--color', old, file], { stdio: 'inherit' }).status !== 0
  );
}

const rules = await loadRules();
let changed = 0;
for (const name of fixtures) {
  const { text, markdown, json } = runFixture(name, rules);
  const dir = path.join(FIXTURES, name);
  const differs = [rewrite(path.join(dir, 'expected.md'), markdown), rewrite(path.join(dir, 'expected.json'), json)];
  if (differs.includes(true)) changed++;
  const { mustKeep, mustDrop } = readFixturePage(name);
  for (const sentence of mustKeep) if (!text.includes(sentence)) console.log(`${name}: lost: ${sentence}`);
  for (const sentence of mustDrop) if (text.includes(sentence)) console.log(`${name}: still there: ${sentence}`);
}
fs.rmSync(scratch, { recursive: true });
console.log(`${fixtures.length} fixtures, ${changed} changed`);
