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
      command: [bin('vitest'), 'run', ...REPORTERS, `--outputFile.json=${vitest}`],
      count: () => countVitest(vitest),
      shaky: shakyByLine,
    },
    { name: 'build for Chrome', command: [bin('wxt'), 'build'] },
    { name: 'build for Firefox', command: [bin('wxt'), 'build', '-b', 'firefox', '--mv3'] },
    {
      name: 'web-ext lint',
      command: [bin('web-ext'), 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'],
    },
    { name: 'e2e in Chromium', command: [bin('playwright'), 'test'], count: countPlaywright, shaky: shakyPlaywright },
    {
      name: 'e2e in Firefox',
      command: [bin('tsx'), 'tests/e2e/firefox/run.ts'],
      count: countInOutput,
      shaky: shakyByLine,
      skip: firefoxPath() ? undefined : 'no Firefox here, and none could be installed',
    },
    ...(fs.existsSync(path.join(DEFAULT_CORPUS, 'manifest.json')) ? corpusSteps(bin('tsx'), results) : []),
  ];
}

/** Both sets of labelled pages, each against a floor of its own that only rises. */
const corpusSteps = (tsx: string, results: string): Step[] => [
  ...['corpus', 'second-corpus'].map((set): Step => {
    const manifest = set === 'corpus' ? 'manifest.json' : 'manifest-second.json';
    const floor = `scripts/data/${set}-floor.json`;
    const out = path.join(results, `${set}.json`);
    const command = [tsx, 'scripts/eval.ts', '--manifest', manifest, '--floor', floor, '--out', out] as const;
    return { name: set.replace('-', ' '), command, count: countInOutput };
  }),
  {
    name: 'corpus, tidied',
    command: [tsx, 'scripts/check-tidy.ts', '--every', '3', '--widths', '1280'],
    count: countInOutput,
  },
];

function countVitest(file: string): Tally | undefined {
  if (!fs.existsSync(file)) return undefined;
  const told: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = told as Record<string, number>; // as: vitest's JSON reporter
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/**
 * Playwright's list reporter ends with a line each for `N passed`, `N failed`, `N flaky`, `N skipped`,
 * `N did not run`. A flaky case passed on its second try; `shakyPlaywright` names it.
 */
export function countPlaywright(output: string): Tally | undefined {
  const lastOf = (word: string) =>
    Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}`, 'gmu'))].at(-1)?.[1] ?? 0);
  const failed = lastOf('failed') + lastOf('did not run');
  const tally = { passed: lastOf('passed') + lastOf('flaky'), failed, skipped: lastOf('skipped') };
  return tally.passed + tally.failed + tally.skipped > 0 ? tally : undefined;
}

/** The cases under the line `N flaky`: each is a line that ends with a rule of dashes. */
export function shakyPlaywright(output: string): string[] {
  const [, after = ''] = output.split(/^\s*\d+ flaky$/mu);
  const [listed = ''] = after.split(/^\s*\d+ [a-z]/mu);
  return listed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const REPORTERS = ['dot', 'json', './scripts/lib/second-try-reporter.ts'].map((name) => `--reporter=${name}`);

/** Our Vitest reporter and the Firefox runner write `ok again NAME` for a case that passed on its second try. */
export const shakyByLine = (output: string): string[] =>
  [...output.matchAll(/^ok again (.+)$/gmu)].flatMap(([, name]) => name ?? []);
