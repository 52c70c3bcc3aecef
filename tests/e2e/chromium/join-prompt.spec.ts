import { targetsOf, until } from '../../../scripts/lib/browser-link';
import { lastSentenceOf, PAGED_URL, paged, pagedUrl, sentenceOf } from '../pages/paged';
import { Desk } from './desk';
import { expect, test as plain } from './fixtures';
import { type Launched, launch } from './launch';
import { PATIENCE } from './tidied';
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

/** A prompt takes no key until it has been in sight for a while, so that nobody answers it by chance. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

test('pages are joined after the real prompt, which asks for this host and takes the place of the popup', async ({
  open,
  clickButton,
  launched,
  display,
  desk,
  tab,
  pages,
}) => {
  const popups = async () =>
    (await targetsOf(launched.link)).filter(({ type, url }) => type === 'page' && url.endsWith('/popup.html')).length;
  const asked = () => pages.seen.map(({ url }) => url).filter((url) => url === pagedUrl(2) || url === pagedUrl(3));
  const ask = async () => {
    await tab.bringToFront();
    const popup = await clickButton();
    await popup.article();
    popup.click('[data-action="join"]').catch(() => undefined); // the prompt may take the popup away before it answers
    await until('the prompt opens', async () => ((await popups()) === 0 ? true : undefined), PATIENCE.timeout);
    await settled();
  };
  for (const page of [2, 3]) pages.serve(pagedUrl(page), paged(page));
  await open(PAGED_URL, paged(1));

  await test.step('saying no leaves everything as it was, and the popup says so', async () => {
    await ask();
    await display.press('Return');
    await settled();
    const popup = await clickButton();
    await popup.waitFor(`document.querySelector('[data-joining="refused"]')`);
    expect(await popup.text('join-status')).toContain('文章保持原样');
    expect(await popup.text('body')).not.toContain(sentenceOf(2));
    expect([await desk.origins(), asked()]).toEqual([[], []]);
  });

  await test.step('saying yes joins them in the reader, and the permission is given back', async () => {
    const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
    await ask();
    await display.press('Tab');
    await display.press('Return');
    const reader = await opened;
    await reader.locator('[data-joining="done"]').waitFor();
    const text = await reader.locator('[data-part="body"]').innerText();
    for (const page of [1, 2, 3]) expect(text).toContain(lastSentenceOf(page));
    expect(asked()).toEqual([pagedUrl(2), pagedUrl(3)]);
    await expect.poll(() => desk.origins(), PATIENCE).toEqual([]);
  });
});
