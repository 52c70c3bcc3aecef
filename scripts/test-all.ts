// The second half of `npm test`: every step in turn, one line each, and the sum at the end. `npm test -- NAME` runs some.
import fs from 'node:fs';
import path from 'node:path';
import { formatTally, runStep, sumOf, type Tally } from './lib/steps';
import { ensureSystem, FOR_TESTS } from './lib/system-packages';
import { testSteps } from './lib/test-steps';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'results/test');
fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });

ensureSystem(FOR_TESTS);
const wanted = process.argv.slice(2);
const tallies: Tally[] = [];
for (const step of testSteps(root, results)) {
  if (wanted.length > 0 && !wanted.some((word) => step.name.includes(word))) continue;
  tallies.push(await runStep(step, root, results));
}
const sum = sumOf(tallies);
console.log(`tests: ${formatTally(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
