import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { FIRST_SENTENCE, plain, STORY_URL, story } from '../pages/story';
import { axeViolations, axeViolationsIn } from './axe';
import { test as base, expect } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';
import { reach } from './keyboard';

/** What the reader corrects, keeps and marks, by the keyboard alone, in a browser that may read every host. */
const test = base.extend({
  launched: [launchedWith(grantedBuild), { scope: 'worker' }],
});
test.setTimeout(120_000);

const SAYING = '好茶不等人，明天早上八点，我们还在老地方烧水。';
const paragraphs = Array.from(
  { length: 6 },
  (_, k) => `<p>第${k + 1}壶水烧开的时候，船正好靠岸，老人把门板卸下来，客人一个接一个坐满了堂前，谁也不急着走。</p>`,
).join('');
const article = (title: string) =>
  plain(
    `<div class="main"><h1>${title}</h1><div class="text">${paragraphs}<p class="saying">${SAYING}</p></div></div>`,
  );

const options = (tab: Page, extensionId: string) => tab.goto(`chrome-extension://${extensionId}/options.html`);

test('what an own rule does is shown in the options, by the keyboard alone', async ({ launched, pages, tab }) => {
  pages.serve('https://tea.example/a/1.html', article('茶馆里的早晨'));
  await tab.goto('https://tea.example/a/1.html');
  const desk = await launched.context.newPage();
  await options(desk, launched.extensionId);
  await desk.evaluate(() =>
    chrome.storage.sync.set({
      'own-rule:tea.example': {
        rule: {
          id: 'own:tea.example',
          name: 'tea.example',
          hosts: ['tea.example'],
          verified: '2026-05-01',
          strip: [{ selector: '.saying', kind: 'other' }],
        },
      },
    }),
  );
  await desk.reload();
  await desk.locator('[data-own-rule]').waitFor();
  await reach(desk, '[data-own-rule] summary');
  await desk.keyboard.press('Enter');
  await reach(desk, '[data-action="preview"]');
  await desk.keyboard.press('Enter');
  await expect(desk.locator('[data-line="gone"]')).toHaveText(SAYING);
  await expect(desk.locator('[data-line="kept"]')).toHaveCount(6);
  await reach(desk, '.preview-lines');
  expect(await axeViolationsIn(desk)).toEqual([]);
  await desk.evaluate(() => chrome.storage.sync.clear());
  await desk.close();
});

test('the same article elsewhere is told, once the reader asked for that', async ({
  launched,
  pages,
  tab,
  clickButton,
}) => {
  const desk = await launched.context.newPage();
  await options(desk, launched.extensionId);
  await desk.locator('[data-setting="read-before"]').waitFor();
  await reach(desk, '[data-setting="read-before"]');
  await desk.keyboard.press('Space');
  await expect(desk.locator('[data-setting="read-before"]')).toBeChecked();
  const [first, second] = ['https://tea.example/a/2.html', 'https://inn.example/b/3.html'];
  pages.serve(first, article('茶馆里的早晨'));
  pages.serve(second, article('老人、船和第六壶水'));
  await tab.goto(first);
  const before = await clickButton();
  await before.article();
  expect(await before.text('again')).toBe('');
  await expect
    .poll(() => desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get())))
    .toContain('早晨');
  await tab.goto(second);
  const popup = await clickButton();
  await popup.article();
  await popup.waitFor(`document.querySelector('[data-part="again"]') !== null`);
  expect(await popup.text('again')).toContain('茶馆里的早晨');
  expect(await axeViolations(popup)).toEqual([]);
  await desk.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
  await desk.close();
});

for (const language of ['zh_TW', 'en'] as const)
  test(`saving and marking by the keyboard alone, and axe finds nothing: ${language}`, async ({
    launched,
    open,
    clickButton,
  }) => {
    const desk = await launched.context.newPage();
    await options(desk, launched.extensionId);
    await desk.evaluate((chosen) => chrome.storage.sync.set({ preferences: { language: chosen } }), language);
    await open(STORY_URL, story());
    const popup = await clickButton();
    await popup.article();
    const coming = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
    await popup.click('[data-part="reader"]');
    const reader = await coming;
    await reader.locator('[data-part="body"]').waitFor();
    await reach(reader, '[data-part="keep"]');
    await reader.keyboard.press('Enter');
    await reader.locator('[role="menu"]').waitFor();
    expect(await axeViolationsIn(reader)).toEqual([]);
    await reach(reader, '[data-copy="keep-text"]', 'ArrowDown');
    const saved = reader.waitForEvent('download');
    await reader.keyboard.press('Enter');
    expect(fs.readFileSync(await (await saved).path(), 'utf8')).toContain(FIRST_SENTENCE);

    await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.body p') ?? document.body));
    await reader.keyboard.press('h');
    await reach(reader, '[data-part="marks-button"]');
    await reader.keyboard.press('Enter');
    await expect(reader.locator('[data-part="marks"] li')).toHaveCount(1);
    expect(await axeViolationsIn(reader)).toEqual([]);
    await reach(reader, '[data-action="remove-mark"]');
    await reader.keyboard.press('Enter');
    await expect(reader.locator('[data-part="marks"] li')).toHaveCount(0);
    await reader.keyboard.press('Escape'); // the panel, not the reader
    await expect(reader.locator('[data-part="marks"]')).toHaveCount(0);
    await reach(reader, '[data-part="not-part"]');
    await reader.close();

    await desk.evaluate(() => chrome.storage.sync.clear());
    await desk.close();
  });
