import { drawn, LONG_PICTURES, LONG_URL, longRead } from '../pages/long-read';
import { FIRST_SENTENCE, LAST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { expect, test } from './fixtures';

/** So far below the top edge a paragraph stands that a key has brought there: under the popup's edge, below the reader's bar. */
const [BOX_PX, BAR_PX] = [16, 72];
const stopsAt = (edge: string, px: number) =>
  `[...document.querySelectorAll('h1, .body :is(p, h2, figure)')].some((one) => Math.abs(one.getBoundingClientRect().top - (${edge}) - ${px}) < 2)`;

test('the popup starts on the text; c copies, ? shows the keys, j and k move, r reads', async ({
  open,
  clickButton,
  launched,
  pages,
}) => {
  for (const url of LONG_PICTURES) pages.serve(url, drawn(900, 600)); // else what stood for them goes, and moves the text
  await open(LONG_URL, longRead());
  const popup = await clickButton();
  await popup.article();
  const scrolled = () => popup.target.evaluate<number>(`document.querySelector('main').scrollTop`);
  expect(await popup.target.evaluate(`document.activeElement.localName`)).toBe('main');
  await popup.type('c');
  expect(await popup.status()).toContain('已复制');
  await popup.waitFor(`[...document.images].every((one) => one.complete)`);
  const edge = `document.querySelector('main').getBoundingClientRect().top`;
  const stops: number[] = [];
  for (const key of ['j', 'j', 'j', 'k']) {
    await popup.type(key);
    stops.push(await scrolled());
    expect(await popup.target.evaluate(stopsAt(edge, BOX_PX))).toBe(true);
  }
  const [first = 0, second = 0, third = 0, back] = stops;
  expect([first < second, second < third, back]).toEqual([true, true, second]);
  await popup.type('?');
  await popup.waitFor(`document.querySelector('dialog[open] kbd') !== null`);
  await popup.target.evaluate(`document.querySelector('dialog').close()`);
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  await popup.type('r').catch(() => undefined); // the popup may be gone before the key is let go
  const reader = await opened;
  await expect(reader.locator('main')).toBeFocused();
  await reader.keyboard.press('?');
  await expect(reader.locator('dialog[open]')).toContainText('下一段');
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('j');
  await reader.keyboard.press('j');
  expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await reader.evaluate(stopsAt('0', BAR_PX))).toBe(true);
  await reader.evaluate(() => chrome.storage.sync.set({ preferences: { singleKeys: false } }));
  await reader.reload();
  await reader.locator('main').waitFor();
  await reader.keyboard.press('?');
  await reader.locator('[data-part="type"]').click(); // drawn after the key, had it done anything
  await expect(reader.locator('dialog[open]')).toHaveCount(0);
  await reader.locator('[data-action="keys"]').click();
  await expect(reader.locator('dialog[open]')).not.toContainText('下一段');
  await reader.evaluate(() => chrome.storage.sync.clear());
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
