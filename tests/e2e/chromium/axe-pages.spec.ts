import path from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from '../../../scripts/lib/bundle';
import { axeViolationsIn, preferSchemeIn } from './axe';
import { expect, test } from './fixtures';
import { smallIn, underFinger } from './touch';

const PAGES = ['options', 'welcome', 'paste', 'several', 'reader', 'report'] as const;
const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
const WIDTHS = [320, 560, 1280] as const;
const BLANK = 'https://news.example/bar';
/** Each width in both schemes, over the languages. */
const schemeOf = (language: number, width: number) => ((language + width) % 2 === 0 ? 'light' : 'dark');

/** What is wrong with a tab's page as it stands. */
async function wrongIn(tab: Page): Promise<string[]> {
  const wide = await tab.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  return [...(await axeViolationsIn(tab)), ...(wide > 0 ? [`${wide} pixels wider than the window`] : [])];
}

test('axe finds nothing in options, welcome and paste: three languages, three widths, light and dark', async ({
  launched,
}) => {
  test.setTimeout(120_000);
  const wrong: unknown[] = [];
  const tab = await launched.context.newPage();
  for (const [at, language] of LANGUAGES.entries())
    for (const name of PAGES) {
      await tab.goto(`chrome-extension://${launched.extensionId}/${name}.html`);
      await tab.evaluate((chosen) => chrome.storage.sync.set({ preferences: { language: chosen } }), language);
      await tab.reload();
      await tab.locator(`html[lang^="${language.slice(0, 2)}"] main`).waitFor();
      for (const [nth, width] of WIDTHS.entries()) {
        await preferSchemeIn(tab, schemeOf(at, nth));
        await tab.setViewportSize({ width, height: 800 });
        for (const one of await wrongIn(tab)) wrong.push([language, name, width, one]);
      }
    }
  await tab.evaluate(() => chrome.storage.sync.set({ preferences: {} })); // the browser serves other files, too
  await tab.close();
  expect(wrong).toEqual([]);
});

test('axe finds nothing in the bar with its list and its menu open, and nothing of it leaves the window', async ({
  open,
  tab,
}) => {
  await open(BLANK, {
    body: '<!doctype html><html lang="zh"><title>.</title><main><h1>.</h1></main>',
    type: 'text/html',
  });
  await tab.evaluate(await bundle(path.join(import.meta.dirname, 'bar-in-page.ts'), 'showBar'));
  await underFinger(tab);
  const wrong: unknown[] = [];
  for (const [at, language] of LANGUAGES.entries())
    for (const [nth, width] of [...WIDTHS, 280].entries()) {
      await preferSchemeIn(tab, schemeOf(at, nth));
      await tab.setViewportSize({ width, height: 640 });
      await tab.evaluate(`showBar('${language}')`);
      for (const panel of ['list', 'menu']) {
        await tab.locator(`[data-jingdu="bar"] [aria-controls="${panel}"]`).click();
        for (const one of await axeViolationsIn(tab)) wrong.push([language, width, one]);
        for (const one of await pastWindow(tab)) wrong.push([language, width, one]);
        expect(await tab.locator('[data-jingdu="bar"] .panel:visible').getAttribute('id')).toBe(panel); // alone
      }
      for (const one of await smallIn(tab)) wrong.push([language, width, one]);
    }
  expect(wrong).toEqual([]);
  await tab.keyboard.press('Escape');
  await expect(tab.locator('[data-jingdu="bar"] .panel:visible')).toHaveCount(0);
  await expect(tab.locator('[data-jingdu="bar"] [aria-controls="menu"]')).toBeFocused();
});

test('under a finger every control is 44 pixels high', async ({ launched }) => {
  const tab = await launched.context.newPage();
  await tab.setViewportSize({ width: 390, height: 800 });
  for (const name of PAGES) {
    await tab.goto(`chrome-extension://${launched.extensionId}/${name}.html`);
    await tab.locator('main').waitFor();
    await underFinger(tab);
    expect([name, await smallIn(tab)]).toEqual([name, []]);
  }
  await tab.close();
});

const pastWindow = (tab: Page): Promise<string[]> =>
  tab.locator('[data-jingdu="bar"] :is(.bar, .panel, button, summary)').evaluateAll((all) =>
    all.flatMap((el) => {
      const { left, right, top, bottom, width } = el.getBoundingClientRect();
      const past = Math.max(-left, right - innerWidth, -top, bottom - innerHeight);
      return width > 0 && past > 0.5 && !el.closest('.list > ul')
        ? [`${past} past the window: ${el.outerHTML.slice(0, 90)}`]
        : [];
    }),
  );
