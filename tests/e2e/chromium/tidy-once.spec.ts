import { EDITOR_LINE, FIRST_SENTENCE, STORY_URL, story } from '../pages/story';
import { backgroundOf } from './background';
import { controlsIn, pressIn, shadowText } from './closed-shadow';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { PATIENCE, Tidied } from './tidied';

// The build as it ships, without any permission: what is done here is done by a click's own grant.

const OTHER_URL = 'https://www.sohu.com/about';
const NO_ARTICLE = {
  body: '<!doctype html><meta charset="utf-8"><title>关于</title><p>联系电话</p>',
  type: 'text/html; charset=utf-8',
};

test('a page of a site that is not listed is tidied once from the popup, and taken back byte for byte', async ({
  open,
  clickButton,
  tab,
  launched,
}) => {
  const page = new Tidied(tab);
  await open(STORY_URL, story());
  const before = await page.serialised();
  const popup = await clickButton();
  await popup.article();
  await popup.click('[data-part="site"]');
  void popup.click('[data-copy="clean"]'); // it closes
  await page.isClean();
  expect(await page.shown()).toContain(FIRST_SENTENCE);
  expect(await page.shown()).not.toContain(EDITOR_LINE);
  expect((await controlsIn(tab, 'bar')).join()).not.toContain('此站不整理');
  await pressIn(tab, 'bar', '原页');
  await page.isOriginal();
  expect(await page.serialised()).toBe(before);
  const desk = await Desk.open(launched.context, launched.extensionId);
  expect([await desk.listed(), await desk.origins(), await desk.registered()]).toEqual([[], [], []]);
});

for (const way of ['shortcut', 'menu'] as const)
  test(`the ${way} tidies such a page and shows it as it was again`, async ({ open, clickButton, tab, launched }) => {
    const page = new Tidied(tab);
    await open(STORY_URL, story());
    const before = await page.serialised();
    await (await clickButton()).article(); // a key pressed by a program grants nothing: the button's grant stands for it
    const ask = async () => {
      const background = await backgroundOf(launched.context);
      await background.evaluate(async (asked) => {
        const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
        if (asked === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: 'tidy-page' }, front);
        else chrome.commands.onCommand.dispatch('toggle-clean', front);
      }, way);
    };
    await ask();
    await page.isClean();
    await ask();
    await page.isOriginal();
    expect(await page.serialised()).toBe(before);
  });

test('where there is no article the page says so', async ({ open, clickButton, tab }) => {
  const page = new Tidied(tab);
  await open(OTHER_URL, NO_ARTICLE);
  const popup = await clickButton();
  await popup.failure();
  await popup.click('[data-part="site"]');
  void popup.click('[data-copy="clean"]');
  await expect.poll(() => shadowText(tab, 'said'), PATIENCE).toContain('没有找到文章');
  await page.isOriginal();
});
