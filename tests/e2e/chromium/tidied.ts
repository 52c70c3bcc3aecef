import { expect, type Page } from '@playwright/test';

/** A busy machine takes its time; a page that will be right is right long before. */
export const PATIENCE = { timeout: 20_000 };

const OURS = '[data-jingdu], jingdu, [data-jingdu-hidden], [data-jingdu-unfolded]';

/** A page that auto-clean may have tidied, as its reader sees it. */
export class Tidied {
  constructor(readonly tab: Page) {}

  /** Waits until the page is tidied. */
  async isClean(): Promise<void> {
    await expect.poll(() => this.tab.locator('[data-jingdu="bar"]').count(), PATIENCE).toBe(1);
  }

  /** Waits until nothing of ours is in the page. */
  async isOriginal(): Promise<void> {
    await expect.poll(() => this.tab.locator(OURS).count(), PATIENCE).toBe(0);
  }

  /** Texts of what is hidden. */
  hidden(): Promise<string[]> {
    return this.tab.locator('[data-jingdu-hidden]:not([data-jingdu-hidden^="-"])').allTextContents();
  }

  /** The page's text as it is shown. */
  shown(): Promise<string> {
    return this.tab.evaluate(() => document.body.innerText);
  }

  serialised(): Promise<string> {
    return this.tab.evaluate(() => document.documentElement.outerHTML);
  }
}
