import { EDITOR_LINE, FIRST_SENTENCE, LAST_SENTENCE, STORY_URL, story } from '../pages/story';
import { expect, test } from './auto-fixtures';
import { backgroundOf } from './background';
import { controlsIn, pauseFromBar, pressIn, shadowText } from './closed-shadow';
import type { Desk } from './desk';
import type { Popup } from './popup';
import { PATIENCE } from './tidied';

const HOST = 'www.sohu.com';
const FRONT_URL = 'https://www.sohu.com/';

const badge = (desk: Desk, url: string) => expect.poll(async () => (await desk.action(url)).badge, PATIENCE);

test('a tidied page hides boilerplate in the article and clutter around it, and counts it', async ({
  open,
  list,
  tidied,
  desk,
}) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  const shown = await tidied.shown();
  expect(shown).toContain(FIRST_SENTENCE);
  expect(shown).toContain(LAST_SENTENCE);
  for (const gone of [EDITOR_LINE, '返回搜狐', '江景新房', '大家都在看', '24小时热文', '代表作者本人，不代表'])
    expect(shown).not.toContain(gone);
  const count = (await tidied.hidden()).length;
  await badge(desk, STORY_URL).toMatch(/^\d+$/u);
  const { badge: number, title } = await desk.action(STORY_URL);
  expect(Number(number)).toBeGreaterThan(3);
  expect(Number(number)).toBeLessThanOrEqual(count + 1);
  expect(title).toContain(number);
});

test('folds in the article open and close, and stay open when the page goes on loading', async ({
  open,
  list,
  tidied,
  tab,
}) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  expect((await controlsIn(tab, 'fold')).join()).not.toContain('广告'); // of those the bar alone tells
  await pressIn(tab, 'fold', '编辑');
  await expect.poll(() => tidied.shown()).toContain(EDITOR_LINE);
  await tab.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '迟到的一段文字。'.repeat(20);
    document.querySelector('#articleAllsee')?.after(late);
  });
  await tab.waitForTimeout(400); // the look that the new text asks for
  expect(await tidied.shown()).toContain(EDITOR_LINE);
  await pressIn(tab, 'fold', '编辑');
  await expect.poll(() => tidied.shown()).not.toContain(EDITOR_LINE);
});

test('the button, the shortcut and the popup switch between clean and original, byte for byte', async ({
  open,
  list,
  tidied,
  tab,
  clickButton,
  launched,
  desk,
}) => {
  await open(STORY_URL, story());
  const before = await tidied.serialised();
  await list(HOST);
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  const toggle = async () => {
    const background = await backgroundOf(launched.context);
    await background.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch('toggle-clean', front);
    });
  };
  await pressIn(tab, 'bar', '原页');
  await tidied.isOriginal();
  expect(await tidied.serialised()).toBe(before);
  await badge(desk, STORY_URL).toBe('·');

  await toggle();
  await tidied.isClean();
  await toggle();
  await tidied.isOriginal();
  expect(await tidied.serialised()).toBe(before);

  await choose(await clickButton(), 'clean');
  await tidied.isClean();
  await choose(await clickButton(), 'original');
  await tidied.isOriginal();
  expect(await tidied.serialised()).toBe(before);
});

async function choose(popup: Popup, item: string): Promise<void> {
  await popup.click('[data-part="site"]');
  await popup.click(`[data-copy="${item}"]`);
}

test('"not on this page" holds over a reload, until the popup says clean', async ({
  open,
  list,
  tidied,
  tab,
  clickButton,
  desk,
}) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  await pressIn(tab, 'bar', '⋯');
  await pressIn(tab, 'bar', '此页不整理');
  await tidied.isOriginal();
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await badge(desk, STORY_URL).toBe('·');
  await tidied.isOriginal();
  await choose(await clickButton(), 'clean');
  await tidied.isClean();
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await tidied.isClean();
});

test('"not on this site" pauses it once a page of ours was answered, and the popup goes on with it', async ({
  open,
  list,
  tidied,
  tab,
  clickButton,
  desk,
}) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  await pauseFromBar(tab);
  await tidied.isOriginal();
  await expect.poll(() => desk.registered(), PATIENCE).toEqual([]);
  expect(await desk.listed()).toEqual([HOST]);
  await choose(await clickButton(), 'resume');
  await expect.poll(() => desk.registered(), PATIENCE).toHaveLength(1);
  await tidied.isClean();
});

test('taken off the list in the popup, the open page is original at once', async ({
  open,
  list,
  tidied,
  clickButton,
  desk,
}) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  await choose(await clickButton(), 'unlist');
  await tidied.isOriginal();
  expect(await desk.listed()).toEqual([]);
  await expect.poll(() => desk.registered(), PATIENCE).toEqual([]);
});

const FRONT = {
  body: `<!doctype html><meta charset="utf-8"><title>搜狐</title><div class="column left">左栏</div><ul>${'<li><a href="/a/1_1">今天的新闻标题写在这里，共二十个字</a></li>'.repeat(40)}</ul>`,
  type: 'text/html; charset=utf-8',
};

test('a front page is left alone, or only tidied, as the reader chose', async ({ open, list, tidied, tab, desk }) => {
  await list(HOST);
  await open(FRONT_URL, FRONT);
  await expect.poll(() => tidied.shown()).toContain('左栏');
  await tidied.isOriginal();
  expect(await desk.action(FRONT_URL)).toMatchObject({ badge: '' });
  await desk.store({ preferences: { lists: 'tidy' } });
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => tidied.shown(), PATIENCE).not.toContain('左栏');
  expect(await tidied.shown()).toContain('今天的新闻');
});

test('in Reader mode the article stands alone over the page, and Esc leaves it', async ({
  open,
  list,
  tidied,
  tab,
  desk,
}) => {
  await open(STORY_URL, story());
  const before = await tidied.serialised();
  await list(HOST);
  await desk.store({ preferences: { mode: 'reader' } });
  await tab.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => tab.locator('[data-jingdu="reader"]').count(), PATIENCE).toBe(1);
  await expect.poll(() => shadowText(tab, 'reader'), PATIENCE).toContain(LAST_SENTENCE);
  expect(await shadowText(tab, 'reader')).not.toContain('大家都在看');
  expect(await tab.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
  await badge(desk, STORY_URL).toMatch(/^\d+$/u);
  await tab.keyboard.press('Escape');
  await tidied.isOriginal();
  expect(await tidied.serialised()).toBe(before);
  await badge(desk, STORY_URL).toBe('·');
});

test('a change of mode reaches the open page', async ({ open, list, tidied, tab, desk }) => {
  await list(HOST);
  await open(STORY_URL, story());
  await tidied.isClean();
  await desk.store({ preferences: { mode: 'reader' } });
  await expect.poll(() => tab.locator('[data-jingdu="reader"]').count(), PATIENCE).toBe(1);
  expect(await tab.locator('[data-jingdu="bar"], [data-jingdu-hidden]').count()).toBe(0);
});
