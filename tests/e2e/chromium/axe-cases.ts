import type { Page } from '@playwright/test';
import { home, PLAIN_URL, STORY_URL, story } from '../pages/story';
import { axeViolations, axeViolationsIn, preferScheme, preferSchemeIn } from './axe';
import { expect, test } from './fixtures';
import type { Language } from './launch';

const PASTED = `老渡口的新船

${'渡口的风很大，老船工把缆绳又系了一遍，说新船下个月就到。'.repeat(6)}

${'岸上的人数着日子，等第一班船开过江心，把菜和书一起运过来。'.repeat(6)}

责任编辑：方知`;
const COPY = { zh_CN: '复制', en: 'Copy' };

/** Our surfaces in one language, light and dark; a browser has one language, so each has its own file. */
export function axeCases(language: Language): void {
  for (const scheme of ['light', 'dark'] as const) {
    test(`an article, its removals and the copy menu: ${language}, ${scheme}`, async ({ open, clickButton }) => {
      await open(STORY_URL, story());
      const popup = await clickButton();
      await preferScheme(popup, scheme);
      await popup.article();
      expect(await popup.text('copy')).toContain(COPY[language]);
      await popup.click('[data-part="removals"] summary');
      expect(await axeViolations(popup)).toEqual([]);
      await popup.click('[data-part="copy-formats"]');
      await popup.waitFor(`document.querySelector('[role="menu"]') !== null`);
      expect(await axeViolations(popup)).toEqual([]);
    });

    test(`a page without an article: ${language}, ${scheme}`, async ({ open, clickButton }) => {
      await open(PLAIN_URL, home());
      const popup = await clickButton();
      await preferScheme(popup, scheme);
      await popup.failure();
      expect(await axeViolations(popup)).toEqual([]);
    });

    test(`the reader: ${language}, ${scheme}`, async ({ open, clickButton, launched }) => {
      await open(STORY_URL, story());
      const popup = await clickButton();
      await popup.article();
      const opened = launched.context.waitForEvent('page');
      await popup.click('[data-part="reader"]');
      await inScheme(await opened, scheme, async (tab) => {
        await tab.locator('[data-part="removals"] summary').click();
        await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.body p') ?? document.body));
        await tab.keyboard.press('h');
        await tab.locator('[data-part="marks-button"]').click();
        expect(await axeViolationsIn(tab)).toEqual([]);
        await tab.locator('[data-action="remove-mark"]').click();
        await tab.keyboard.press('x');
        await tab.keyboard.press('Enter');
        await tab.locator('[data-part="taken-out"]').waitFor();
        await tab.locator('[data-part="copy-formats"]').click();
        expect(await axeViolationsIn(tab)).toEqual([]);
      });
    });

    test(`pasted text, first refused, then tidied: ${language}, ${scheme}`, async ({ launched }) => {
      const tab = await launched.context.newPage();
      await tab.goto(`chrome-extension://${launched.extensionId}/paste.html`);
      await inScheme(tab, scheme, async () => {
        await tab.locator('[data-action="tidy"]').click();
        await tab.locator('[data-reason="blank"]').waitFor();
        expect(await axeViolationsIn(tab)).toEqual([]);
        await tab.locator('[data-part="paste-text"]').fill(PASTED);
        await tab.locator('[data-action="tidy"]').click();
        await tab.locator('[data-part="body"]').waitFor();
        expect(await axeViolationsIn(tab)).toEqual([]);
      });
    });
  }
}

/** Does the work in a tab whose browser prefers the scheme, and closes the tab. */
async function inScheme(tab: Page, colorScheme: 'light' | 'dark', work: (tab: Page) => Promise<void>): Promise<void> {
  await preferSchemeIn(tab, colorScheme);
  await work(tab);
  await tab.close();
}
