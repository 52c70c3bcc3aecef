import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { CLEAN_URL, FIRST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { axeViolations, axeViolationsIn } from './axe';
import { expect, test } from './fixtures';

/** Chooses from the reader's menu and waits for the file. Its name as we give it: what the disk takes of it, the system's locale decides. */
async function saved(reader: Page, id: string): Promise<{ name: string; content: Buffer }> {
  await reader.evaluate(() => {
    const { click } = HTMLElement.prototype;
    HTMLAnchorElement.prototype.click = function named() {
      document.documentElement.dataset.saved = this.download;
      click.call(this);
    };
  });
  await reader.locator('[data-part="keep"]').click();
  const coming = reader.waitForEvent('download');
  await reader.locator(`[data-copy="${id}"]`).click();
  const download = await coming;
  const name = (await reader.locator('html').getAttribute('data-saved')) ?? '';
  return { name, content: fs.readFileSync(await download.path()) };
}

test('the reader saves an article as a file of each kind', async ({ open, clickButton, launched }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();

  const html = await saved(reader, 'keep-html');
  expect(html.name).toMatch(/^\d{4}-\d\d-\d\d 云溪古镇的老茶馆，开到第九十个年头\.html$/);
  expect(html.content.toString()).toContain(FIRST_SENTENCE);
  const page = await launched.context.newPage();
  await page.setContent(html.content.toString());
  expect(await page.locator('h1').first().textContent()).toBe(STORY_TITLE);
  expect(await page.locator('main').evaluate((el) => getComputedStyle(el).maxWidth)).not.toBe('none');
  await page.close();

  const markdown = await saved(reader, 'keep-markdown');
  expect(markdown.content.toString()).toMatch(/^---\ntitle: "云溪古镇的老茶馆，开到第九十个年头"\n/);
  const json = JSON.parse((await saved(reader, 'keep-json')).content.toString());
  expect([json['@type'], json.headline, json.url]).toEqual(['NewsArticle', STORY_TITLE, CLEAN_URL]);
  expect((await saved(reader, 'keep-text')).content.toString()).toContain(FIRST_SENTENCE);
  const book = unzipSync(new Uint8Array((await saved(reader, 'keep-epub')).content));
  expect(strFromU8(book['book/c1.xhtml'] ?? new Uint8Array())).toContain(FIRST_SENTENCE);
  await expect(reader.locator('[data-part="status"]')).toContainText('.epub');

  await reader.locator('[data-part="keep"]').click();
  expect(await axeViolationsIn(reader)).toEqual([]);
  await reader.close();
});

test('the popup copies a citation and the clean address, and saves', async ({ open, clickButton, readClipboard }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const choose = async (id: string, said: string) => {
    await popup.click('[data-part="keep"]');
    await popup.click(`[data-copy="${id}"]`);
    await popup.waitFor(`document.querySelector('[data-part="status"]').innerText.includes('${said}')`);
  };
  await popup.click('[data-part="keep"]');
  await popup.waitFor(`document.querySelector('[role="menu"]') !== null`);
  expect(await axeViolations(popup)).toEqual([]);
  await popup.press('Escape', 27);
  await popup.press('ArrowDown', 40); // the focus is back on the button
  await popup.press('End', 35);
  await popup.press('Enter', 13);
  await popup.waitFor(`document.querySelector('[data-part="status"]').innerText.includes('已复制网址')`);

  await choose('keep-text', '已保存');
  await choose('cite-gbt7714', '已复制引用');
  expect((await readClipboard())['text/plain']).toMatch(
    new RegExp(`${STORY_TITLE}\\[(?:N|EB)/OL\\]\\. .*\\[\\d{4}-\\d\\d-\\d\\d\\]\\. ${CLEAN_URL}\\.$`),
  );
});
