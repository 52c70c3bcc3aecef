import { EDITOR_LINE, FIRST_SENTENCE, STORY_URL, story } from '../pages/story';
import { killBackground } from './background';
import { shadowText } from './closed-shadow';
import { expect } from './fixtures';
import { test } from './prompt-fixtures';
import { PATIENCE, Tidied } from './tidied';

test.describe.configure({ timeout: 120_000 });

const HOST = 'www.sohu.com';
const PATTERN = '*://www.sohu.com/*';

test('a site is listed from the popup through the real prompt, opens clean, and is original again when revoked', async ({
  open,
  clickButton,
  launched,
  prompt,
  desk,
  tab,
}) => {
  /** Lists the host in the popup, whose place the prompt takes: the popup closes. */
  const ask = async () => {
    await tab.bringToFront();
    const popup = await clickButton();
    await popup.article();
    await popup.click('[data-part="site"]');
    void popup.click('[data-copy="list-host"]'); // a popup that is gone answers no more
    await prompt.opened();
  };
  const page = new Tidied(tab);

  await test.step('saying no leaves everything as it was, and the page and the popup say so', async () => {
    await open(STORY_URL, story());
    await ask();
    await prompt.answer('no');
    await expect.poll(() => shadowText(tab, 'said'), PATIENCE).toContain('没有加入清单');
    await page.isOriginal();
    const popup = await clickButton();
    await popup.waitFor(`document.querySelector('[data-part="site-said"]')?.innerText.includes('没有得到')`);
    expect(await desk.origins()).toEqual([]);
    expect(await desk.listed()).toEqual([]);
    expect(await desk.registered()).toEqual([]);
  });

  await test.step('saying yes lists this host alone, though the background was stopped meanwhile', async () => {
    await tab.evaluate(() => {
      Reflect.set(window, 'jingduStays', true); // lost by a load
      const noted = new MutationObserver(() => {
        if (document.querySelector('[data-jingdu="bar"]')) Reflect.set(window, 'tidiedAt', Date.now());
        if (Reflect.has(window, 'tidiedAt')) noted.disconnect();
      });
      noted.observe(document.documentElement, { childList: true });
    });
    await desk.watchPermission();
    await ask();
    await killBackground(launched.link, launched.extensionId);
    await prompt.answer('yes');
    await expect.poll(() => desk.registered(), PATIENCE).toEqual([[PATTERN]]);
    expect(await desk.listed()).toEqual([HOST]);
    expect(await desk.origins()).toEqual([PATTERN]);
  });

  await test.step('the page in view is tidied within a second, without a load, and says why', async () => {
    await page.isClean();
    const tidiedAt = await tab.evaluate(() => Number(Reflect.get(window, 'tidiedAt')));
    expect(tidiedAt - (await desk.permittedAt())).toBeLessThanOrEqual(1000);
    expect(await tab.evaluate(() => Reflect.get(window, 'jingduStays'))).toBe(true);
    await expect.poll(() => shadowText(tab, 'said')).toContain('已加入清单');
    expect(await page.shown()).not.toContain(EDITOR_LINE);
  });

  await test.step('the next page opens clean without a click', async () => {
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await page.isClean();
    expect(await page.shown()).toContain(FIRST_SENTENCE);
    expect(await page.shown()).not.toContain(EDITOR_LINE);
  });

  await test.step("revoked in the browser's own settings: original again, and the popup says why", async () => {
    const settings = await launched.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(([id, host]) => chrome.developerPrivate.removeHostPermission(id, host), [
      launched.extensionId,
      PATTERN,
    ] as const);
    await settings.close();
    await expect.poll(() => desk.registered(), PATIENCE).toEqual([]);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    const popup = await clickButton();
    await popup.article();
    await popup.waitFor(`document.querySelector('[data-part="site"]').dataset.standing === 'revoked'`);
    await page.isOriginal();
    expect(await desk.listed()).toEqual([HOST]);
  });
});

test('the options page says what became of a no', async ({ launched, prompt, desk, tab }) => {
  await tab.goto(`chrome-extension://${launched.extensionId}/options.html`);
  await tab.bringToFront();
  await tab.getByRole('textbox').first().fill('news.example, paper.example');
  await tab.locator('.add-sites button').click();
  await prompt.answer('no');
  await expect.poll(() => tab.locator('[data-part="status"]').innerText(), PATIENCE).toContain('没有得到');
  expect(await desk.origins()).not.toContain('*://news.example/*');
  expect(await desk.listed()).not.toContain('news.example');
});
