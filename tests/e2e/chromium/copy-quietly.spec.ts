import type { BrowserContext, Worker } from '@playwright/test';
import { CLEAN_URL, FIRST_SENTENCE, home, PLAIN_URL, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { backgroundOf, raiseMenu } from './background';
import { expect, test } from './fixtures';

/**
 * Neither a native menu nor a shortcut of the browser can be reached headless (Firefox's tests press the real keys):
 * the event is raised in the background, on a tab to which a click on the toolbar button has given the grant.
 */
const raise = { menu: raiseMenu, command: raiseCommand };

for (const way of ['menu', 'command'] as const) {
  test(`the ${way} copies the clean text without the popup`, async ({
    open,
    clickButton,
    launched,
    readClipboard,
    tab,
  }) => {
    await open(STORY_URL, story());
    await (await clickButton()).article();
    await tab.bringToFront();
    await raise[way](await backgroundOf(launched.context));

    await expect.poll(() => badgeOf(launched.context)).toBe('✓');
    const { 'text/plain': text = '', 'text/html': html = '' } = await readClipboard();
    expect(text.startsWith(STORY_TITLE)).toBe(true);
    expect(text).toContain(FIRST_SENTENCE);
    expect(text).toContain(CLEAN_URL);
    expect(html).toContain('<p');
  });
}

test('it copies what the reader chose to copy', async ({ open, clickButton, launched, readClipboard, tab }) => {
  const background = await backgroundOf(launched.context);
  const choose = (copyFormat: string) =>
    background.evaluate((chosen) => chrome.storage.sync.set({ preferences: { copyFormat: chosen } }), copyFormat);
  await choose('markdown');
  await open(STORY_URL, story());
  await (await clickButton()).article();
  await tab.bringToFront();
  await raiseMenu(background);
  await expect.poll(() => badgeOf(launched.context)).toBe('✓');
  expect((await readClipboard())['text/plain']).toMatch(
    new RegExp(`^---\\ntitle: [^]*?\\n---\\n+# ${STORY_TITLE}`, 'u'),
  );
  await choose('plain');
});

test('on a page without an article the clipboard stays as it was', async ({
  open,
  clickButton,
  launched,
  readClipboard,
  tab,
}) => {
  const before = await readClipboard();
  await open(PLAIN_URL, home());
  await (await clickButton()).failure();
  await tab.bringToFront();
  await raiseMenu(await backgroundOf(launched.context));
  await expect.poll(() => badgeOf(launched.context)).toBe('!');
  expect(await readClipboard()).toEqual(before);
});

/** What the toolbar button says of the front tab. */
async function badgeOf(context: BrowserContext): Promise<string> {
  return (await backgroundOf(context)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
}

function raiseCommand(background: Worker): Promise<void> {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch('copy-clean', tab);
  });
}

test('the browser really gives each command its shortcut', async ({ launched }) => {
  const commands = await (await backgroundOf(launched.context)).evaluate(() => chrome.commands.getAll());
  expect(commands.filter((command) => !command.shortcut)).toEqual([]);
  expect(commands.map((command) => command.name)).toContain('copy-clean');
});
