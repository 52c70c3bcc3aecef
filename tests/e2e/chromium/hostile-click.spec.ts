import { FIRST, hostileUrl, IDLE_PICTURE, LISTENERS, listening, noArticle, withLargePicture } from '../pages/hostile';
import { backgroundOf, raiseMenu } from './background';
import { expect, test } from './fixtures';
import { PATIENCE } from './tidied';

test('a click on a page without an article runs none of its elements and loads no picture', async ({
  open,
  clickButton,
  tab,
  pages,
}) => {
  await open(hostileUrl('idle'), noArticle());
  const before = await tab.evaluate('made');
  expect(await (await clickButton()).failure()).not.toBe('');
  await tab.waitForTimeout(300);
  expect(await tab.evaluate('made')).toBe(before);
  expect(pages.seen.filter(({ url }) => url === IDLE_PICTURE)).toEqual([]);
});

test('what listens to copies adds nothing and takes nothing over', async ({
  open,
  clickButton,
  launched,
  readClipboard,
  tab,
}) => {
  for (const [name, run] of Object.entries(LISTENERS)) {
    await open(hostileUrl(name), listening(run));
    const popup = await clickButton();
    await popup.article();
    await popup.target.send('Page.close'); // a menu that opens closes it
    await tab.bringToFront();
    // The focus of a window without a screen comes late at times; a reader would press once more.
    await expect(async () => {
      await tab.bringToFront();
      await raiseMenu(await backgroundOf(launched.context));
      await expect.poll(async () => (await readClipboard())['text/plain'], { timeout: 2_000 }).toContain(FIRST);
    }, name).toPass(PATIENCE);
    const copied = await readClipboard();
    expect(Object.keys(copied).sort(), name).toEqual(['text/html', 'text/plain']);
    expect(Object.values(copied).join(), name).not.toContain('evil');
    expect(await tab.evaluate('window.heard ?? 0'), name).toBe(0);
  }
});

test('the reader opens however many articles with large pictures were opened before', async ({
  open,
  clickButton,
  launched,
}) => {
  await open(hostileUrl('large'), withLargePicture());
  for (let n = 0; n < 8; n++) {
    const popup = await clickButton();
    await popup.article();
    const opened = launched.context.waitForEvent('page');
    await popup.click('[data-part="reader"]');
    const reader = await opened;
    await reader.locator('[data-part="body"]', { hasText: FIRST }).waitFor();
    await reader.close();
  }
});
