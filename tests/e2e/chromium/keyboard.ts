import type { Page } from '@playwright/test';

/** Goes on by one key until something of a selector has the focus. @throws Error where it is not reached */
export async function reach(tab: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let left = 120; left > 0; left--) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await tab.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}`);
}
