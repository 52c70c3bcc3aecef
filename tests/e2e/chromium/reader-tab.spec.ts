import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LocalPages } from '../../../scripts/lib/local-pages';
import { clickToolbar } from '../../../scripts/lib/toolbar';
import { drawn, LONG_HEADINGS, LONG_PICTURES, LONG_TITLE, LONG_URL, longRead } from '../pages/long-read';
import { test as base, expect } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';
import { type Launched, launch } from './launch';
import { Popup } from './popup';
import { smallIn, underFinger } from './touch';

/** A browser that is let into every host: what is fetched again needs no prompt, which never opens without a window. */
const test = base.extend<{ reader: Page }, object>({
  launched: [launchedWith(grantedBuild), { scope: 'worker' }],
  reader: async ({ open, clickButton, launched, pages }, use) => {
    LONG_PICTURES.forEach((url, n) => {
      pages.serve(url, drawn(900, n ? 2400 : 600));
    });
    await open(LONG_URL, longRead());
    const reader = await openReader(launched, await clickButton());
    await use(reader);
    await reader.close();
  },
});

async function openReader(launched: Launched, popup: Popup): Promise<Page> {
  await popup.article();
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();
  return reader;
}

test('a reader tab shows its article after the browser was started again', async ({ language }) => {
  const [build, profile] = [grantedBuild(), fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-profile-'))];
  try {
    const before = await launch(language, { build, profile });
    const pages = await LocalPages.over(before.link);
    pages.serve(LONG_URL, longRead());
    const tab = await before.context.newPage();
    await tab.goto(LONG_URL);
    await tab.bringToFront();
    const popup = new Popup(await clickToolbar(before.link, before.extensionId, tab.url()));
    const address = (await openReader(before, popup)).url();
    expect(new URL(address).searchParams.get('url')).toBe(LONG_URL);
    await before.context.close();

    const after = await launch(language, { build, profile });
    const reader = await after.context.newPage();
    await reader.goto(address);
    await expect(reader.locator('[data-part="title"]')).toHaveText(LONG_TITLE);
    await expect(reader.locator('[data-part="body"]')).toContainText('认得每一个坐船上学的孩子');
    await after.context.close();
  } finally {
    for (const folder of [build, profile]) fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('an article that is not kept any more is named, and read again on a click', async ({ reader, launched }) => {
  const gone = await launched.context.newPage();
  const address = new URL(reader.url());
  address.searchParams.set('key', 'gone');
  await gone.goto(address.href);
  await expect(gone.locator('[data-action="original"]')).toHaveAttribute('href', LONG_URL);
  await gone.locator('[data-action="read-again"]').click();
  await expect(gone.locator('[data-part="title"]')).toHaveText(LONG_TITLE);
  await gone.reload(); // it is kept again
  await expect(gone.locator('[data-part="title"]')).toHaveText(LONG_TITLE);
  await gone.close();
});

test('a tab loaded again is where one had read to', async ({ reader }) => {
  const top = () =>
    reader
      .locator('.body p')
      .nth(6)
      .evaluate((line) => line.getBoundingClientRect().top);
  await reader.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => reader.evaluate(() => history.state?.share ?? 0)).toBeGreaterThan(0.05); // a crash tells nobody
  const before = await top();
  await reader.reload();
  await reader.locator('[data-part="body"]').waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
});

test('the outline leads to sub-headlines, and the line tells how far one has read', async ({ reader }) => {
  const read = () =>
    reader.locator('.reader-progress').evaluate((line) => Number(getComputedStyle(line).getPropertyValue('--read')));
  expect(await read()).toBe(0);
  await reader.locator('[data-part="outline"]').click();
  await expect(reader.locator('[role="menuitem"]')).toHaveText(LONG_HEADINGS);
  await reader.locator('[role="menuitem"]').nth(1).click();
  await expect(reader.locator('.body :is(h2, h3)').nth(1)).toBeFocused();
  await expect(reader.locator('.body :is(h2, h3)').nth(1)).toBeInViewport();
  await expect.poll(read).toBeGreaterThan(0.1);
  await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(read).toBe(1);
});

test('under a finger every control of the reader is 44 pixels high, with its panel open', async ({ reader }) => {
  await reader.setViewportSize({ width: 320, height: 640 });
  await underFinger(reader);
  await reader.locator('[data-part="type"]').press('Enter');
  await reader.locator('.type-panel').waitFor();
  expect(await smallIn(reader)).toEqual([]);
});

test('with forced colours what has the focus is told from what is chosen', async ({ reader, launched }) => {
  const outlines = (tab: Page, chosen: string) =>
    tab.locator(chosen).evaluateAll((all) =>
      all.slice(0, 2).map((el) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(el);
        return `${outlineStyle} ${outlineWidth}`;
      }),
    );
  await reader.emulateMedia({ forcedColors: 'active' });
  await reader.locator('[data-part="type"]').press('Enter');
  expect(await outlines(reader, '.chip:has(:checked)')).toEqual(['solid 2px', expect.stringContaining('none')]);
  const options = await launched.context.newPage();
  await options.emulateMedia({ forcedColors: 'active' });
  await options.goto(`chrome-extension://${launched.extensionId}/options.html`);
  await options.locator('.choice :checked').first().press('Space');
  expect(await outlines(options, '.choice label:has(:checked)')).toEqual(['solid 3px', 'solid 2px']);
  await options.close();
});

test('a picture opens large by keyboard, leads to the next, and gives the focus back', async ({ reader }) => {
  const first = reader.locator('.body img').first();
  await first.focus();
  await reader.keyboard.press('Enter');
  const dialog = reader.locator('dialog.picture-dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('1 / 2');
  await reader.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('图2：清晨的渡口');
  await reader.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(first).toBeFocused();
  await expect(reader.locator('.reader')).toBeVisible(); // Esc closed the picture, not the reader
});

test('a wide table scrolls in a box of its own, which says so', async ({ reader }) => {
  await reader.setViewportSize({ width: 560, height: 700 });
  const box = reader.locator('.table-box');
  await expect(box).toHaveAttribute('tabindex', '0');
  await expect(reader.locator('.table-place')).toHaveAttribute('data-hint', /左右滑动/u);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('on paper it is black on white in 11 points, with address and date, whatever the theme', async ({ reader }) => {
  await reader.locator('[data-part="type"]').click();
  await reader.locator('.chip[data-value="dark"] input').check();
  await reader.keyboard.press('Escape');
  await reader.emulateMedia({ media: 'print' });
  const style = (selector: string, name: string) =>
    reader
      .locator(selector)
      .first()
      .evaluate((el, property) => getComputedStyle(el).getPropertyValue(property), name);
  expect(await style('.body', 'color')).toBe('rgb(0, 0, 0)');
  expect(await style('.reader', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await style('body', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(Number.parseFloat(await style('.body', 'font-size'))).toBeCloseTo((11 * 96) / 72, 1);
  expect(await style('.body figure', 'break-inside')).toBe('avoid');
  await expect(reader.locator('.reader-bar')).toBeHidden();
  const source = reader.locator('[data-part="print-source"]');
  await expect(source).toBeVisible();
  await expect(source).toContainText(LONG_URL);
  await expect(source).toContainText(new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date()));
});
