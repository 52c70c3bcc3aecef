import fs from 'node:fs';
import { parseReport } from '../../../core/redact/report';
import { FIRST_SENTENCE, plain, STORY_URL, story } from '../pages/story';
import { axeViolationsIn } from './axe';
import { expect, test } from './fixtures';
import { reach } from './keyboard';

const NOTE = '每天早上八点，我们在河边等你来喝一碗热茶。';
const URLS = ['https://tea.example/a/1001.html', 'https://tea.example/a/1002.html'] as const;
const article = (n: number) =>
  plain(
    `<div class="main"><h1>茶馆里的第${n}个早晨</h1><div class="text">${Array.from(
      { length: 6 },
      (_, i) => `<p>第${n}天，老人把门板卸下来，第${i + 1}壶水烧开的时候，船正好靠岸，客人一个接一个坐满了堂前。</p>`,
    ).join('')}<p class="tea-note">${NOTE}</p></div></div>`,
  );

test('a paragraph that is taken out in the popup is gone on the next article of its site', async ({
  open,
  clickButton,
}) => {
  await open(URLS[0], article(1));
  const popup = await clickButton();
  await popup.article();
  expect(await popup.text('body')).toContain(NOTE);
  await popup.target.evaluate(
    `[...document.querySelectorAll('.body p')].at(-1).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))`,
  );
  await popup.waitFor(`document.querySelector('[data-part="not-part"]').dataset.shown === 'true'`);
  await popup.target.evaluate(`document.querySelector('[data-part="not-part"]').click()`); // scrolled to, it would go
  await popup.click('[data-action="hold-site"]');
  await popup.waitFor(`document.querySelector('[data-part="taken-out-said"]').textContent.includes('已记住')`);
  expect(await popup.text('body')).not.toContain(NOTE);
  await open(URLS[1], article(2));
  const next = await clickButton();
  await next.article();
  expect(await next.text('body')).toContain('第2天');
  expect(await next.text('body')).not.toContain(NOTE);
});

test('a page is reported without its words, shown before it is saved, by the keyboard alone', async ({
  open,
  clickButton,
  launched,
}) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/report.html') });
  await popup.click('[data-part="more"]');
  await popup.click('[data-copy="report"]');
  const report = await opened;
  await report.locator('[data-part="report-facts"]').waitFor();
  const shown = (await report.locator('[data-part="report-shown"]').textContent()) ?? '';
  expect(shown.length).toBeGreaterThan(500);
  expect(shown).not.toContain(FIRST_SENTENCE.slice(0, 6));
  await reach(report, '.report-facts summary');
  await report.keyboard.press('Enter');
  await reach(report, '.report-save textarea');
  await report.keyboard.insertText('少了最后一段');
  await reach(report, '.report-box');
  await reach(report, '.report-source summary');
  await report.keyboard.press('Enter');
  expect(await axeViolationsIn(report)).toEqual([]);
  await reach(report, '[data-action="save"]', 'Shift+Tab');
  const saved = report.waitForEvent('download');
  await report.keyboard.press('Enter');
  const file = fs.readFileSync(await (await saved).path(), 'utf8');
  expect(parseReport(file)?.head.note).toBe('少了最后一段');
  expect(file).not.toContain(FIRST_SENTENCE.slice(0, 6));
  await report.close();
});

test('what is marked by h stays marked when the reader is loaded again', async ({ open, clickButton, launched }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();
  await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.body p') ?? document.body));
  await reader.keyboard.press('h');
  await reader.locator('[data-part="marks-button"]').waitFor();
  await reader.reload();
  await reader.locator('[data-part="marks-button"]').click();
  await expect(reader.locator('[data-part="marks"] li')).toHaveCount(1);
  const painted = await reader.evaluate(() => [...(CSS.highlights.get('jingdu-mark') ?? [])].map(String));
  expect(painted.join('')).toContain(FIRST_SENTENCE);
  await reader.locator('[data-action="remove-mark"]').click();
  await expect(reader.locator('[data-part="marks"] li')).toHaveCount(0);
  await reader.close();
});
