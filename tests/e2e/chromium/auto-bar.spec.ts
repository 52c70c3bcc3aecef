import { LAST_SENTENCE, STORY_URL, story } from '../pages/story';
import { expect, test } from './auto-fixtures';
import { controlsIn, pressIn, shadowText } from './closed-shadow';
import { PATIENCE } from './tidied';

const HOST = 'www.sohu.com';

test.beforeEach(async ({ open, list, tidied }) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
});

test('the bar lists what was hidden, and puts one thing back', async ({ tab, tidied }) => {
  await pressIn(tab, 'bar', '收起 ');
  const listed = await shadowText(tab, 'bar');
  for (const what of ['广告', '江景新房', '我来说两句']) expect(listed).toContain(what);
  expect(await tidied.shown()).not.toContain('我来说两句');
  for (let left = 40; left > 0 && !(await tidied.shown()).includes('我来说两句'); left--)
    await pressIn(tab, 'bar', '放回');
  expect(await tidied.shown()).toContain('我来说两句');
  await tab.keyboard.press('Escape');
  expect((await controlsIn(tab, 'bar')).join()).not.toContain('放回');
});

test('after the original the way back stands, and goes with the page', async ({ tab, tidied }) => {
  await pressIn(tab, 'bar', '原页');
  await tidied.isOriginal();
  expect(await controlsIn(tab, 'back')).toContain('整理本页');
  await pressIn(tab, 'back', '整理本页');
  await tidied.isClean();
  expect(await tab.locator('[data-jingdu="back"]').count()).toBe(0);
});

test('the reader opens from the bar, and Esc leads back to it', async ({ tab, tidied }) => {
  await pressIn(tab, 'bar', '阅读');
  await expect.poll(() => shadowText(tab, 'reader'), PATIENCE).toContain(LAST_SENTENCE);
  await tab.keyboard.press('Escape');
  await tidied.isClean();
  expect(await tab.locator('[data-jingdu="reader"]').count()).toBe(0);
});

test('the bar moves by pointer and by keys, and stands there on the next page', async ({ tab, tidied }) => {
  const at = () => tab.locator('[data-jingdu="bar"]').boundingBox();
  const before = await at();
  if (!before) throw new Error('no bar');
  await tab.mouse.move(before.x + 16, before.y + before.height / 2);
  await tab.mouse.down();
  await tab.mouse.move(before.x - 200, before.y - 300, { steps: 4 });
  await tab.mouse.up();
  const dragged = await at();
  expect(dragged?.x).toBeLessThan(before.x - 100);
  expect(dragged?.y).toBeLessThan(before.y - 100);
  await tab.keyboard.press('ArrowUp'); // the handle has the focus of the pointer
  await expect.poll(async () => (await at())?.y).toBeLessThan((dragged?.y ?? 0) - 10);
  const moved = await at();
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  const again = await at();
  expect(Math.abs((again?.x ?? 0) - (moved?.x ?? 0))).toBeLessThan(4);
  expect(Math.abs((again?.y ?? 0) - (moved?.y ?? 0))).toBeLessThan(4);
});
