import { expect, type Page } from '@playwright/test';

/** A busy machine takes its time; a page that will be right is right long before. */
export const PATIENCE = { timeout: 20_000 };

/** What changes the page; what only tells of us (the way back, a sentence) does not. */
const OURS =
  '[data-jingdu]:not([data-jingdu="back"], [data-jingdu="said"]), jingdu, [data-jingdu-hidden], [data-jingdu-unfolded], [data-jingdu-lifted]';

/** A page that auto-clean may have tidied, as its reader sees it. */
export class Tidied {
  constructor(readonly tab: Page) {}

  /** Waits until the page is tidied. */
  async isClean(): Promise<void> {
    await expect.poll(() => this.tab.locator('[data-jingdu="bar"]').count(), PATIENCE).toBe(1);
  }

  /** Waits until the page is as it came; the way back to the clean page may stand on it. */
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
    return this.tab.evaluate(() => {
      const page = document.documentElement.cloneNode(true) as Element; // as: copies are of their originals' type
      for (const told of page.querySelectorAll('[data-jingdu="back"], [data-jingdu="said"]')) told.remove();
      return page.outerHTML;
    });
  }
}
