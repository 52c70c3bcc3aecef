import type { Page } from '@playwright/test';
import { EDITOR, FIRST, FOREIGN, HOSTILE, HOSTILE_HOST, hostileUrl, LATE, LOST, TAKES } from '../pages/hostile';
import { expect, test } from './auto-fixtures';
import { pressIn, shadowText } from './closed-shadow';
import type { Desk } from './desk';
import { PATIENCE } from './tidied';

const MODES = ['tidy', 'reader'] as const;
const setMode = (desk: Desk, mode: string) => desk.store({ preferences: { mode } });

/** Nothing is lost: the page shows its text, or ours stands with a way back; and the two agree. */
async function nothingLost(tab: Page): Promise<void> {
  expect(await tab.evaluate(LOST)).toBe(false);
}

const opens = (tab: Page, name: keyof typeof HOSTILE, until = 'domcontentloaded' as const) =>
  tab.goto(hostileUrl(name), { waitUntil: until });

test.beforeEach(async ({ pages, list }) => {
  for (const [name, make] of Object.entries(HOSTILE)) pages.serve(hostileUrl(name), make());
  await list(HOSTILE_HOST);
});

for (const mode of MODES)
  test(`${mode}: a page neither opens our shadows nor presses our buttons`, async ({ tab, desk, launched }) => {
    await setMode(desk, mode);
    const before = launched.context.pages().length;
    await opens(tab, 'defines');
    const ours = tab.locator(`[data-jingdu="${mode === 'tidy' ? 'bar' : 'reader'}"]`);
    await expect.poll(() => ours.count(), PATIENCE).toBe(1);
    await tab.waitForTimeout(1200);
    expect(await tab.evaluate('took')).toEqual([]);
    expect(await ours.count()).toBe(1); // nobody pressed a button of it
    expect(launched.context.pages()).toHaveLength(before);
    expect(JSON.stringify(await desk.stored())).not.toContain('paused');
    await nothingLost(tab);
  });

test('what the page says of boxes does not put ours out of sight', async ({ tab, tidied, desk }) => {
  await opens(tab, 'hides');
  await tidied.isClean();
  await pressIn(tab, 'bar', '原页');
  await tidied.isOriginal();
  await setMode(desk, 'reader');
  await opens(tab, 'hides');
  await expect.poll(() => shadowText(tab, 'reader'), PATIENCE).toContain(FIRST);
  await nothingLost(tab);
});

for (const name of ['prefix', 'form', 'everyName', 'throwing', 'xhtml'] as const)
  test(`a page with ${name} is tidied, and put back`, async ({ tab, tidied, desk }) => {
    await opens(tab, name);
    await tidied.isClean();
    const hidden = await tidied.hidden();
    expect(hidden).toContain(EDITOR);
    expect(await tidied.shown()).not.toContain(EDITOR);
    expect(await tidied.shown()).toContain(FIRST);
    await desk.switchPage(hostileUrl(name), 'original');
    await tidied.isOriginal();
    expect(await tidied.shown()).toContain(EDITOR);
  });

test('a page that calls its images what a document is asked by is tidied, and put back', async ({ tab, desk }) => {
  await opens(tab, 'images');
  const hidden = () =>
    tab.evaluate(() =>
      [...Document.prototype.querySelectorAll.call(document, '[data-jingdu-hidden]')].map((el) => el.textContent),
    );
  await expect.poll(hidden, PATIENCE).toContain(EDITOR);
  await desk.switchPage(hostileUrl('images'), 'original');
  await expect.poll(hidden, PATIENCE).toEqual([]);
});

for (const mode of MODES)
  test(`${mode}: what we hid comes back as soon as the page takes away the way back`, async ({ tab, desk }) => {
    await setMode(desk, mode);
    for (const name of TAKES) {
      await opens(tab, name);
      const end = Date.now() + 1500;
      while (Date.now() < end) {
        await nothingLost(tab).catch((error: unknown) => {
          throw new Error(`${name}: ${String(error)}`);
        });
        await tab.waitForTimeout(60);
      }
      const told = name === 'opened' ? LATE : name === 'written' ? '只剩这一句' : FIRST;
      expect(await tab.evaluate(() => document.body.textContent), name).toContain(told);
    }
    // The one that is never done, and those that want us gone, are left as they came.
    expect(await tab.locator('html > [data-jingdu], [data-jingdu-hidden]').count()).toBe(0);
  });

test('XML is left alone', async ({ tab, desk }) => {
  await tab.goto(hostileUrl('xml'));
  await tab.waitForTimeout(500);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain('jingdu');
  expect((await desk.action(hostileUrl('xml'))).badge).toBe('');
});

test('stored values of a foreign shape neither stop auto-clean nor leave a page veiled', async ({
  tab,
  desk,
  tidied,
}) => {
  for (const value of FOREIGN) {
    await desk.storeLocal({
      'skipped-pages': value,
      'pending-sites': value,
      'joining-hosts': value,
      'reader-look': value,
    });
    await desk.store({ preferences: value, 'sites-1': value });
    await opens(tab, 'prefix');
    await tidied.isClean();
  }
  // A list that cannot be read lists nothing: the page is as it came, and is seen.
  await desk.store(Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`sites-${n.toString(16)}`, 'torn'])));
  await tidied.isOriginal();
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).visibility)).toBe('visible');
});
