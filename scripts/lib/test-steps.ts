import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_CORPUS } from './corpus';
import { countInOutput, type Step, type Tally } from './steps';
import { firefoxPath } from './system-packages';

/** Everything that `npm test` runs, cheapest first. `results` holds what the runners report. */
export function testSteps(root: string, results: string): Step[] {
  const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
  const vitest = path.join(results, 'vitest.json');
  return [
    { name: 'types', command: [bin('tsc'), '--noEmit'] },
    { name: 'lint', command: [bin('biome'), 'check', '--diagnostic-level=error', '.'] },
    {
      name: 'unit and house',
      command: [bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitest}`],
      count: () => countVitest(vitest),
    },
    { name: 'build for Chrome', command: [bin('wxt'), 'build'] },
    { name: 'build for Firefox', command: [bin('wxt'), 'build', '-b', 'firefox', '--mv3'] },
    {
      name: 'web-ext lint',
      command: [bin('web-ext'), 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'],
    },
    { name: 'e2e in Chromium', command: [bin('playwright'), 'test'], count: countPlaywright },
    {
      name: 'e2e in Firefox',
      command: [bin('tsx'), 'tests/e2e/firefox/run.ts'],
      count: countInOutput,
      skip: firefoxPath() ? undefined : 'no Firefox here, and none could be installed',
    },
    ...(fs.existsSync(path.join(DEFAULT_CORPUS, 'manifest.json')) ? corpusSteps(bin('tsx'), results) : []),
  ];
}

const corpusSteps = (tsx: string, results: string): Step[] => [
  {
    name: 'corpus',
    command: [
      tsx,
      'scripts/eval.ts',
      '--floor',
      'scripts/data/corpus-floor.json',
      '--out',
      path.join(results, 'corpus.json'),
    ],
    count: countInOutput,
  },
  { name: 'corpus, tidied', command: [tsx, 'scripts/check-tidy.ts'], count: countInOutput },
];

function countVitest(file: string): Tally | undefined {
  if (!fs.existsSync(file)) return undefined;
  const told: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = told as Record<string, number>; // as: vitest's JSON reporter
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** Playwright's list reporter ends with a line each for `N passed`, `N failed`, `N skipped`, `N did not run`. */
export function countPlaywright(output: string): Tally | undefined {
  const lastOf = (word: string) =>
    Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}`, 'gmu'))].at(-1)?.[1] ?? 0);
  const failed = lastOf('failed') + lastOf('flaky') + lastOf('did not run');
  const tally = { passed: lastOf('passed'), failed, skipped: lastOf('skipped') };
  return tally.passed + tally.failed + tally.skipped > 0 ? tally : undefined;
}
