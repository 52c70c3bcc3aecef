import { EDITOR_LINE, FIRST_SENTENCE, LAST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { expect, test } from './fixtures';

test('the popup shows headline, article and what was removed', async ({ open, clickButton }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();

  const text = await popup.article();
  expect(text).toContain(FIRST_SENTENCE);
  expect(text).toContain(LAST_SENTENCE);
  expect(text).not.toContain('大家都在看');
  expect(await popup.text('title')).toBe(STORY_TITLE);
  expect(Number(await popup.waitFor(`document.querySelector('[data-part="removals"]').dataset.count`))).toBeGreaterThan(
    1,
  );
});

test('a removal is put back where it was, and taken out again', async ({ open, clickButton }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  expect(await popup.article()).not.toContain(EDITOR_LINE);

  const row = '[data-removal-id][data-kind="editor"]';
  await popup.click('[data-part="removals"] summary');
  await popup.click(`${row} [data-action="put-back"]`);
  await popup.waitFor(`document.querySelector('${row}').dataset.state === 'back'`);
  const text = await popup.text('body');
  expect(text.indexOf(EDITOR_LINE)).toBeGreaterThan(text.indexOf(LAST_SENTENCE));

  await popup.click(`${row} [data-action="take-out"]`);
  await popup.waitFor(`document.querySelector('${row}').dataset.state === 'out'`);
  expect(await popup.text('body')).not.toContain(EDITOR_LINE);
});

test('a lazy picture is shown, asked for without telling from where', async ({ open, clickButton, pages }) => {
  const picture = 'https://p0.itc.cn/sample/teahouse.svg';
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();

  expect(await popup.waitFor(`document.querySelector('[data-part="body"] img').src`)).toBe(picture);
  const origins = () => [...new Set(pages.seen.filter((seen) => seen.url === picture).map((seen) => seen.origin))];
  await expect.poll(origins).toEqual(['']);
});

test('the page itself is left as it was', async ({ open, clickButton, tab }) => {
  await open(STORY_URL, story());
  const before = await tab.content();
  await (await clickButton()).article();
  expect(await tab.content()).toBe(before);
});

test('all of it works by keyboard', async ({ open, clickButton }) => {
  await open(STORY_URL, story());
  const popup = await clickButton();
  await popup.article();

  const reached = new Set<string>();
  for (let step = 0; step < 12; step++) {
    await popup.press('Tab', 9);
    reached.add(await popup.waitFor(`document.activeElement.dataset.part ?? document.activeElement.localName`));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['summary', 'copy', 'copy-formats']));
});
