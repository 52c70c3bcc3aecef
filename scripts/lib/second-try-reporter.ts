import type { Reporter, TestCase } from 'vitest/node';

/** Vitest passes over a case that passed on its second try; this writes a line `ok again NAME` for each. */
export default class SecondTryReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      process.stdout.write(`\nok again ${test.module.relativeModuleId} › ${test.fullName}\n`);
  }
}
