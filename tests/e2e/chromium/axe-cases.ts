import { home, PLAIN_URL, STORY_URL, story } from '../pages/story';
import { axeViolations, preferScheme } from './axe';
import { expect, test } from './fixtures';
import type { Language } from './launch';

const COPY = { zh_CN: '复制', en: 'Copy' };

/** The popup's states in one language, light and dark; a browser has one language, so each has its own file. */
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
  }
}
