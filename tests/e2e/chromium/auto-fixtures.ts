import type { Page } from '@playwright/test';
import { Desk } from './desk';
import { expect, test as plain } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';
import { PATIENCE, Tidied } from './tidied';

interface PerTest {
  readonly tidied: Tidied;
  /** Lists sites on the options page and waits until they are registered. */
  readonly list: (...patterns: readonly string[]) => Promise<void>;
  /** Starts each test with nothing listed and nothing set. */
  readonly fresh: undefined;
}

interface PerBrowser {
  readonly desk: Desk;
  readonly options: Page;
}

/** The extension with the permission for every host; see granted-build.ts. */
export const test = plain.extend<PerTest, PerBrowser>({
  launched: [launchedWith(grantedBuild), { scope: 'worker' }],
  desk: [
    async ({ launched }, use) => use(await Desk.open(launched.context, launched.extensionId)),
    { scope: 'worker' },
  ],
  options: [
    async ({ launched }, use) => {
      const options = await launched.context.newPage();
      await options.goto(`chrome-extension://${launched.extensionId}/options.html`);
      await use(options);
    },
    { scope: 'worker' },
  ],
  tidied: async ({ tab }, use) => use(new Tidied(tab)),
  list: async ({ options, desk, tab }, use) => {
    await use(async (...patterns) => {
      await options.bringToFront(); // browsers draw, and take a click, only in the front tab
      await options.locator('#add-site').fill(patterns.join('\n'));
      await options.locator('.add-sites button').click();
      await expect.poll(async () => (await desk.registered())[0]?.length ?? 0, PATIENCE).toBe(patterns.length);
      await tab.bringToFront();
    });
  },
  fresh: [
    async ({ desk }, use) => {
      await desk.clear();
      await expect.poll(() => desk.registered(), PATIENCE).toEqual([]);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
