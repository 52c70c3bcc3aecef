import { EDITOR_LINE, FIRST_SENTENCE, LAST_SENTENCE, STORY_URL, story } from '../pages/story';
import { expect, test } from './auto-fixtures';

test('a tidied page is printed, searched and selected as it is shown', async ({ open, list, tidied, tab }) => {
  await list('www.sohu.com');
  await open(STORY_URL, story());
  await tidied.isClean();

  await tab.emulateMedia({ media: 'print' });
  expect(await tidied.shown()).toContain(LAST_SENTENCE);
  expect(await tidied.shown()).not.toContain(EDITOR_LINE);
  const printed = (name: string) =>
    tab.locator(name).evaluateAll((all) => all.filter((el) => getComputedStyle(el).display !== 'none').length);
  expect([await printed('[data-jingdu="bar"]'), await printed('[data-jingdu="fold"]')]).toEqual([0, 0]);
  await tab.emulateMedia({ media: null });

  const finds = (text: string) =>
    tab.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      return Boolean(Reflect.apply(Reflect.get(window, 'find'), window, [wanted]));
    }, text);
  expect(await finds(FIRST_SENTENCE.slice(0, 12))).toBe(true);
  expect(await finds(EDITOR_LINE)).toBe(false);

  const selected = await tab.evaluate(() => {
    const article = document.querySelector('#mp-editor');
    if (article) getSelection()?.selectAllChildren(article);
    return String(getSelection());
  });
  expect(selected).toContain(LAST_SENTENCE);
  expect(selected).not.toContain(EDITOR_LINE);
});
