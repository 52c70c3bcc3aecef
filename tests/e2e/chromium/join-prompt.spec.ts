import { lastSentenceOf, PAGED_URL, paged, pagedUrl, sentenceOf } from '../pages/paged';
import { expect } from './fixtures';
import { test } from './prompt-fixtures';
import { PATIENCE } from './tidied';

test.describe.configure({ timeout: 120_000 });

test('pages are joined after the real prompt, which asks for this host and takes the place of the popup', async ({
  open,
  clickButton,
  launched,
  prompt,
  desk,
  tab,
  pages,
}) => {
  const asked = () => pages.seen.map(({ url }) => url).filter((url) => url === pagedUrl(2) || url === pagedUrl(3));
  const ask = async () => {
    await tab.bringToFront();
    const popup = await clickButton();
    await popup.article();
    popup.click('[data-action="join"]').catch(() => undefined); // the prompt may take the popup away before it answers
    await prompt.opened();
  };
  for (const page of [2, 3]) pages.serve(pagedUrl(page), paged(page));
  await open(PAGED_URL, paged(1));

  await test.step('saying no leaves everything as it was, and the popup says so', async () => {
    await ask();
    await prompt.answer('no');
    const popup = await clickButton();
    await popup.waitFor(`document.querySelector('[data-joining="refused"]')`);
    expect(await popup.text('join-status')).toContain('文章保持原样');
    expect(await popup.text('body')).not.toContain(sentenceOf(2));
    expect([await desk.origins(), asked()]).toEqual([[], []]);
  });

  await test.step('saying yes joins them in the reader, and the permission is given back', async () => {
    const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
    await ask();
    await prompt.answer('yes');
    const reader = await opened;
    await reader.locator('[data-joining="done"]').waitFor();
    const text = await reader.locator('[data-part="body"]').innerText();
    for (const page of [1, 2, 3]) expect(text).toContain(lastSentenceOf(page));
    expect(asked()).toEqual([pagedUrl(2), pagedUrl(3)]);
    await expect.poll(() => desk.origins(), PATIENCE).toEqual([]);
    await reader.close();
  });

  await test.step('a popup closed before all pages have come leaves no permission behind', async () => {
    pages.serve(pagedUrl(2), { ...paged(2), delay: 20_000 });
    await tab.bringToFront();
    const popup = await clickButton();
    await popup.article();
    await popup.click('[data-action="join"]'); // what was granted once is not asked for again
    await popup.waitFor(`document.querySelector('[data-joining="reading"]')`);
    expect(await desk.origins()).not.toEqual([]);
    popup.waitFor('window.close()').catch(() => undefined); // it is gone before it answers
    await expect.poll(() => desk.origins(), PATIENCE).toEqual([]);
  });
});
