import { LONG_URL, longRead } from '../pages/long-read';
import { FIRST_SENTENCE, LAST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { expect, test } from './fixtures';

test('the popup starts on the text; c copies, ? shows the keys, j and k move, r reads', async ({
  open,
  clickButton,
  launched,
}) => {
  await open(LONG_URL, longRead());
  const popup = await clickButton();
  await popup.article();
  const scrolled = () => popup.target.evaluate<number>(`document.querySelector('main').scrollTop`);
  expect(await popup.target.evaluate(`document.activeElement.localName`)).toBe('main');
  await popup.type('c');
  expect(await popup.status()).toContain('已复制');
  await popup.type('j');
  await popup.type('j');
  const there = await scrolled();
  expect(there).toBeGreaterThan(0);
  await popup.type('k');
  expect(await scrolled()).toBeLessThan(there);
  await popup.type('?');
  await popup.waitFor(`document.querySelector('dialog[open] kbd') !== null`);
  await popup.target.evaluate(`document.querySelector('dialog').close()`);
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  await popup.type('r');
  const reader = await opened;
  await expect(reader.locator('main')).toBeFocused();
  await reader.keyboard.press('?');
  await expect(reader.locator('dialog[open]')).toContainText('下一段');
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('j');
  await reader.keyboard.press('j');
  await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(0);
  await reader.close();
});

test('what is selected is what is copied, with where it comes from', async ({ open, clickButton, readClipboard }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  await popup.target.evaluate(`getSelection().selectAllChildren(document.querySelector('.body p:nth-of-type(2)'))`);
  await popup.click('[data-part="copy"]');
  expect(await popup.status()).toContain('所选');
  const { 'text/plain': text = '' } = await readClipboard();
  expect(text.startsWith(STORY_TITLE)).toBe(true);
  expect(text).toContain('https://www.sohu.com/a/900000007_120000007');
  expect(text).toContain('这家没有招牌的茶馆');
  expect(text).not.toContain(FIRST_SENTENCE);
  expect(text).not.toContain(LAST_SENTENCE);
});
