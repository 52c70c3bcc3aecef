import fs from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { STORY_URL, story } from '../pages/story';
import { axeViolationsIn } from './axe';
import { test as base, expect } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';

const test = base.extend({
  launched: [launchedWith(grantedBuild), { scope: 'worker' }],
});

const PICTURE = 'https://p0.itc.cn/sample/teahouse.svg';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('pictures are in the files of a reader who wants them there', async ({ open, clickButton, launched, pages }) => {
  pages.serve(PICTURE, { body: PIXEL, type: 'image/png' });
  const options = await launched.context.newPage();
  await options.goto(`chrome-extension://${launched.extensionId}/options.html`);
  await options.locator('[data-setting="keepPictures"]').check();
  await options.locator('[data-part="status"]').filter({ hasText: '已保存' }).waitFor();
  await options.close();

  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();
  const save = async (id: string) => {
    await reader.locator('[data-part="keep"]').click();
    const coming = reader.waitForEvent('download');
    await reader.locator(`[data-copy="${id}"]`).click();
    return fs.readFileSync(await (await coming).path());
  };
  const html = (await save('keep-html')).toString();
  expect(html).toContain(`src="data:image/png;base64,${PIXEL.toString('base64')}"`);
  expect(html).toContain('img-src data:;');
  const book = unzipSync(new Uint8Array(await save('keep-epub')));
  expect(Buffer.from(book['book/p1.png'] ?? [])).toEqual(PIXEL);
  expect(strFromU8(book['book/c1.xhtml'] ?? new Uint8Array())).toContain('src="p1.png"');
  await expect(reader.locator('[data-part="status"]')).toContainText('文件里有 1 张图片');
  await reader.close();
});

test('the reader shows other characters, and copies and files follow', async ({
  open,
  clickButton,
  launched,
  readClipboard,
}) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="tools"]').click();
  await reader.locator('[data-copy="script-hant-tw"]').click();
  await expect(reader.locator('[data-part="title"]')).toHaveText('雲溪古鎮的老茶館，開到第九十個年頭');
  await expect(reader.locator('[data-part="body"]')).toContainText('天還沒有全亮');
  await reader.locator('[data-part="copy"]').click();
  await expect(reader.locator('[data-part="status"]')).toContainText('已复制');
  expect((await readClipboard())['text/plain']).toContain('雲溪古鎮的老茶館');
  await reader.bringToFront();
  await reader.locator('[data-part="tools"]').click();
  await reader.locator('[data-copy="script-own"]').click();
  await expect(reader.locator('[data-part="title"]')).toHaveText('云溪古镇的老茶馆，开到第九十个年头');

  await reader.locator('[data-part="tools"]').click();
  await reader.locator('[data-copy="listen"]').click();
  await reader.locator('[data-part="listen-bar"]').waitFor();
  expect(await axeViolationsIn(reader)).toEqual([]);
  await reader.close();
});
