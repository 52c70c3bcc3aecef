import { targetsOf, until } from '../../../scripts/lib/browser-link';
import { EDITOR_LINE, FIRST_SENTENCE, STORY_URL, story } from '../pages/story';
import { killBackground } from './background';
import { Desk } from './desk';
import { expect, test as plain } from './fixtures';
import { type Launched, launch } from './launch';
import { PATIENCE, Tidied } from './tidied';
import { Xvfb } from './xvfb';

/** The browser's own prompt needs a window: these tests have a display of their own. */
const test = plain.extend<object, { readonly display: Xvfb; readonly desk: Desk }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const display = await Xvfb.start();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ language, display }, use) => {
      const launched: Launched = await launch(language, { display: display.display });
      await use(launched);
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ launched }, use) => use(await Desk.open(launched.context, launched.extensionId)),
    { scope: 'worker' },
  ],
});

test.describe.configure({ timeout: 120_000 });

const HOST = 'www.sohu.com';
const PATTERN = '*://www.sohu.com/*';

/** A prompt takes no key until it has been in sight for a while, so that nobody answers it by chance. */
const SETTLED_MS = 1500;

/** Answers the prompt that is open by the keyboard: "no" has the focus, "yes" is the next button. */
async function answer(display: Xvfb, word: 'yes' | 'no'): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  if (word === 'yes') await display.press('Tab');
  await display.press('Return');
}

test('a site is listed from the popup through the real prompt, opens clean, and is original again when revoked', async ({
  open,
  clickButton,
  launched,
  display,
  desk,
  tab,
}) => {
  const popups = async () =>
    (await targetsOf(launched.link)).filter(({ type, url }) => type === 'page' && url.endsWith('/popup.html')).length;
  /** Lists the host in the popup, whose place the prompt takes: the popup closes. */
  const ask = async () => {
    await tab.bringToFront();
    const popup = await clickButton();
    await popup.article();
    await popup.click('[data-part="site"]');
    void popup.click('[data-copy="list-host"]'); // a popup that is gone answers no more
    await until('the prompt opens', async () => ((await popups()) === 0 ? true : undefined), PATIENCE.timeout);
  };
  const page = new Tidied(tab);

  await test.step('saying no leaves everything as it was, and the popup says so', async () => {
    await open(STORY_URL, story());
    await ask();
    await answer(display, 'no');
    const popup = await clickButton();
    await popup.waitFor(`document.querySelector('[data-part="site-said"]')?.innerText.includes('没有得到')`);
    expect(await desk.origins()).toEqual([]);
    expect(await desk.listed()).toEqual([]);
    expect(await desk.registered()).toEqual([]);
  });

  await test.step('saying yes lists this host alone, though the background was stopped meanwhile', async () => {
    await ask();
    await killBackground(launched.link, launched.extensionId);
    await answer(display, 'yes');
    await expect.poll(() => desk.registered(), PATIENCE).toEqual([[PATTERN]]);
    expect(await desk.listed()).toEqual([HOST]);
    expect(await desk.origins()).toEqual([PATTERN]);
  });

  await test.step('the page opens clean without a click', async () => {
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

test('the options page says what became of a no', async ({ launched, display, desk, tab }) => {
  await tab.goto(`chrome-extension://${launched.extensionId}/options.html`);
  await tab.bringToFront();
  await tab.getByRole('textbox').first().fill('news.example, paper.example');
  await tab.locator('.add-sites button').click();
  await answer(display, 'no');
  await expect.poll(() => tab.locator('[data-part="status"]').innerText(), PATIENCE).toContain('没有得到');
  expect(await desk.origins()).not.toContain('*://news.example/*');
  expect(await desk.listed()).not.toContain('news.example');
});
