import { FIRST_SENTENCE, PLAIN_URL, STORY_URL, story } from '../pages/story';
import { backgroundOf } from './background';
import { expect, test } from './fixtures';

test('the engine of a page is loaded once, and found again by the next click', async ({
  open,
  clickButton,
  launched,
}) => {
  await open(STORY_URL, story());
  await (await clickButton()).article();
  const background = await backgroundOf(launched.context);
  // What is loaded again would not have the mark.
  expect(await background.evaluate(runInPage, 'mark')).toEqual([undefined]);

  await (await clickButton()).article();
  expect(await background.evaluate(runInPage, 'ask')).toEqual([true]);
});

test('a page that names an element like the engine is cleaned all the same', async ({ open, clickButton }) => {
  const { body, type } = story();
  const named = `${body.toString()}<form id="jingduEngine"><input name="sanitizer"></form><a id="jingduEngine"></a>`;
  await open(PLAIN_URL, { body: named, type });
  expect(await (await clickButton()).article()).toContain(FIRST_SENTENCE);
});

/** Whether the engine in the open page is the marked one; or marks it. */
async function runInPage(what: string): Promise<unknown[]> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const results = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    args: [what],
    func: (asked: string) => {
      const engine = globalThis.jingduEngine ?? {};
      if (asked === 'ask') return Reflect.get(engine, 'marked');
      Reflect.set(engine, 'marked', true);
      return undefined;
    },
  });
  return results.map(({ result }) => result ?? undefined);
}
