import { describe, expect, it } from 'vitest';
import { checkFloor, floorReport } from '../../scripts/lib/floor';
import { countInOutput, tallyOf } from '../../scripts/lib/steps';
import { countPlaywright, shakyByLine, shakyPlaywright } from '../../scripts/lib/test-steps';

describe('tallyOf', () => {
  it('never lets a step that ended badly pass', () => {
    expect(tallyOf(1, { passed: 3, failed: 0, skipped: 0 })).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(tallyOf(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyOf(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });
});

describe('counting', () => {
  it('takes the last sum in an output', () => {
    expect(countInOutput('1 passed, 0 failed, 0 skipped\n…\n5 passed, 2 failed, 1 skipped\n')).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
    });
    expect(countInOutput('nothing')).toBeUndefined();
  });
  it('counts what Playwright did not run as failed', () => {
    const output = '  1 failed\n    a.spec.ts:3:1 › fills\n  2 did not run\n  1 skipped\n  30 passed (1.2m)\n';
    expect(countPlaywright(output)).toEqual({ passed: 30, failed: 3, skipped: 1 });
    expect(countPlaywright('Error: no tests found')).toBeUndefined();
  });
  it('counts a second try as passed, and names it', () => {
    const output = '  1 flaky\n    a.spec.ts:3:1 › fills ─────\n  2 skipped\n  30 passed (1.2m)\n';
    expect(countPlaywright(output)).toEqual({ passed: 31, failed: 0, skipped: 2 });
    expect(shakyPlaywright(output)).toEqual(['a.spec.ts:3:1 › fills ─────']);
    expect(shakyPlaywright('  30 passed (1.2m)\n')).toEqual([]);
    expect(shakyByLine('··\nok again tests/a.test.ts › holds\n··x\n')).toEqual(['tests/a.test.ts › holds']);
  });
});

describe('checkFloor', () => {
  const fields = { title: { right: 9, of: 10 } };
  const score = { pages: 10, clean: 0.8, f1: 0.98, residue: 0.3, loss: 0.2, fields };

  it('wants shares at least and lost lines at most', () => {
    const met = checkFloor(score, { clean: 0.8, f1: 0.99, loss: 0.1, title: 0.9 }).map((check) => [
      check.name,
      check.met,
    ]);
    expect(met).toEqual([
      ['clean', true],
      ['f1', false],
      ['loss', false],
      ['title', true],
    ]);
  });
  it('does not pass over a field that nobody scored', () => {
    expect(() => checkFloor(score, { byline: 0.5 })).toThrow('byline');
  });
  it('ends with a sum', () => {
    expect(floorReport(checkFloor(score, { clean: 0.9, loss: 0.5 }))).toMatch(/\n1 passed, 1 failed, 0 skipped$/u);
  });
});
