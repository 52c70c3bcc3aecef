import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 20_000,
    // A few cases hold a time; on a busy machine they have a second try.
    retry: process.env.CI ? 1 : 0,
    // By itself Vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    // One jsdom for all files of a worker: setting one up costs more than the tests in it.
    isolate: false,
  },
});
