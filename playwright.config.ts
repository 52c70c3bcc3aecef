import { defineConfig } from '@playwright/test';

/** The built extension in a real Chromium; one browser a file, two files at a time: most of a case is waiting. */
export default defineConfig({
  testDir: 'tests/e2e/chromium',
  outputDir: 'results/playwright',
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: true,
  // `npm test` says which cases needed the second try; a run by hand shows a shaky case at once.
  retries: process.env.CI ? 1 : 0,
});
