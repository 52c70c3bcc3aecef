import { FIRST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { expect, test } from './auto-fixtures';
import { PATIENCE } from './tidied';

test('what the copy button copies, and how the popup looks, are as the options page says', async ({
  open,
  options,
  desk,
  tab,
  clickButton,
  readClipboard,
}) => {
  await options.bringToFront();
  await options.locator('[data-setting="copyFormat"] input[value="bare"]').click();
  await options.locator('[data-setting="theme"] input[value="dark"]').click();
  await expect.poll(async () => (await desk.stored()).preferences, PATIENCE).toMatchObject({ theme: 'dark' });
  await tab.bringToFront();
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  expect(await popup.target.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await popup.click('[data-part="copy"]');
  await popup.status();
  const { 'text/plain': text = '' } = await readClipboard();
  expect(text).toContain(FIRST_SENTENCE);
  expect(text.startsWith(STORY_TITLE)).toBe(false);
});

test('the chosen language is that of our own pages at once, and of the popup', async ({
  open,
  options,
  tab,
  clickButton,
}) => {
  await options.bringToFront();
  await options.locator('[data-setting="language"] input[value="en"]').check();
  await expect(options.locator('main > h1')).toHaveText('Settings', PATIENCE);
  await tab.bringToFront();
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();
  expect(await popup.target.evaluate('document.documentElement.lang')).toBe('en');
  expect(await popup.target.evaluate('document.querySelector("[data-part=copy]").textContent')).toContain('Copy text');
  await options.bringToFront();
  await options.locator('[data-setting="language"] input[value="auto"]').check();
  await expect(options.locator('main > h1')).toHaveText('设置', PATIENCE);
});

test('every change of a setting can be undone at once', async ({ options, desk }) => {
  await options.bringToFront();
  await options.locator('[data-setting="mode"] input[value="reader"]').click();
  await expect.poll(async () => (await desk.stored()).preferences, PATIENCE).toMatchObject({ mode: 'reader' });
  await options.locator('[data-part="status"] button').click();
  await expect.poll(async () => (await desk.stored()).preferences, PATIENCE).toMatchObject({ mode: 'tidy' });
});

test('settings go out as a file and come in whole; a torn file changes nothing', async ({ options, desk, list }) => {
  await list('a.example', 'b.example');
  await options.bringToFront();
  const download = options.waitForEvent('download');
  await options.locator('section[aria-labelledby="data-heading"] button').first().click();
  const file = await (await download).path();
  await desk.clear();
  const input = options.locator('section[aria-labelledby="data-heading"] input[type="file"]');
  const torn = { name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"jingdu-set') };
  await input.setInputFiles(torn);
  await expect.poll(() => options.locator('.problem[role="alert"]').first().innerText(), PATIENCE).toContain('JSON');
  expect(await desk.listed()).toEqual([]);
  await input.setInputFiles(file);
  await expect.poll(() => desk.listed(), PATIENCE).toEqual(['a.example', 'b.example']);
  await expect.poll(async () => (await desk.registered())[0], PATIENCE).toHaveLength(2);
});
