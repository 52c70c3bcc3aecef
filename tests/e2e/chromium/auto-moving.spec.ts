import { addressOf, application, BAKERY, endless, MOVING_HOST, RIVER, single } from '../pages/moving';
import { expect, test } from './auto-fixtures';
import { shadowText } from './closed-shadow';
import { PATIENCE } from './tidied';

/** A page that is restored from the cache loads nothing. */
const RESTORED = { waitUntil: 'commit' } as const;

test('single-page navigation: each article is tidied, the list between them is not, and no frame shows an editor line', async ({
  pages,
  list,
  tab,
  tidied,
}) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), application());
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  expect(await tidied.hidden()).toEqual([RIVER.editor]);
  await tab.evaluate(watchFrames, [RIVER.editor, BAKERY.editor]);

  await tab.evaluate(`go('${BAKERY.path}')`);
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
  expect(await tidied.shown()).toContain(BAKERY.first);
  await tab.evaluate(`go('/')`);
  await tidied.isOriginal();
  await tab.goBack();
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
  await tab.goBack();
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([RIVER.editor]);
  expect(await tab.evaluate('shownInFrames')).toEqual([]);
});

test('single-page navigation in Reader mode: the reader shows the article of the address, and closes on a list', async ({
  pages,
  list,
  tab,
  tidied,
  desk,
}) => {
  await desk.store({ preferences: { mode: 'reader' } });
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), application());
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  const read = () => shadowText(tab, 'reader');
  await expect.poll(read, PATIENCE).toContain(RIVER.first);
  await tab.evaluate(`go('${BAKERY.path}')`);
  await expect.poll(read, PATIENCE).toContain(BAKERY.first);
  expect(await read()).not.toContain(RIVER.first);
  await tab.evaluate(`go('/')`);
  await tidied.isOriginal();
});

test('an article that the reader wants as it came stays so while the page goes on; the next one is tidied', async ({
  pages,
  list,
  tab,
  tidied,
  desk,
}) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), application());
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  await desk.switchPage(addressOf(RIVER), 'original');
  await tidied.isOriginal();
  await tab.evaluate(`history.replaceState(null, '', '${RIVER.path}?read=2')`);
  await tab.evaluate(`document.getElementById('app').append('又来了一段很长的文字，'.repeat(20))`);
  await tab.waitForTimeout(400); // the look that the new text would ask for
  await tidied.isOriginal();
  await tab.evaluate(`go('${BAKERY.path}')`);
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
});

test('infinite scroll: the story that is appended is tidied with the first, which stays as it is', async ({
  pages,
  list,
  tab,
  tidied,
}) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), endless());
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  await tab.evaluate('scrollTo(0, 200)');
  await tab.evaluate(watchFrames, [RIVER.editor, BAKERY.editor]);
  await tab.evaluate('more()');
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([RIVER.editor, BAKERY.editor]);
  const shown = await tidied.shown();
  expect(shown).toContain(RIVER.first);
  expect(shown).toContain(BAKERY.first);
  expect(await tab.evaluate('scrollY')).toBe(200);
  expect(await tab.evaluate('shownInFrames')).toEqual([]);
});

test('clutter that comes late is hidden before a frame shows it', async ({ pages, list, tab, tidied }) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), single(RIVER));
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  await tab.evaluate(watchFrames, ['迟来的广告']);
  await tab.evaluate(() => {
    const ad = document.createElement('ins');
    ad.className = 'adsbygoogle';
    ad.style.display = 'block';
    ad.textContent = '迟来的广告';
    document.body.prepend(ad);
  });
  await expect.poll(() => tidied.hidden(), PATIENCE).toContain('迟来的广告');
  expect(await tab.evaluate('shownInFrames')).toEqual([]);
});

test('back from the back/forward cache the page is as it was left, and as the settings now say', async ({
  pages,
  list,
  tab,
  tidied,
  desk,
}) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), single(RIVER));
  pages.serve(addressOf(BAKERY), single(BAKERY));
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'cameBack', persisted));
  });
  await tab.goto(addressOf(BAKERY), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
  await tab.goBack(RESTORED);
  await expect.poll(() => tab.evaluate('window.cameBack'), PATIENCE).toBe(true);
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([RIVER.editor]);
  await expect.poll(async () => (await desk.action(addressOf(RIVER))).badge, PATIENCE).toBe('1');

  await tab.goForward(RESTORED);
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
  await desk.clear();
  await tidied.isOriginal();
  await tab.goBack(RESTORED);
  await tidied.isOriginal();
});

test('several tabs at once: each has its own view and its own badge', async ({
  pages,
  list,
  tab,
  tidied,
  launched,
  desk,
}) => {
  await list(MOVING_HOST);
  pages.serve(addressOf(RIVER), single(RIVER));
  pages.serve(addressOf(BAKERY), single(BAKERY));
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  const other = await launched.context.newPage();
  await other.goto(addressOf(BAKERY), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => other.locator('[data-jingdu-hidden]').allTextContents(), PATIENCE).toEqual([BAKERY.editor]);
  await desk.switchPage(addressOf(BAKERY), 'original');
  await expect.poll(async () => (await desk.action(addressOf(BAKERY))).badge, PATIENCE).toBe('·');
  await tidied.isClean();
  expect(await tidied.hidden()).toEqual([RIVER.editor]);
  expect((await desk.action(addressOf(RIVER))).badge).toBe('1');
  await other.close();
});

/**
 * Notes which of these texts the page shows at the end of a frame's work, where layout is done and only painting is left:
 * an observer of sizes is called there, and set anew in each frame.
 */
function watchFrames(texts: readonly string[]): void {
  const shown: string[] = [];
  Reflect.set(window, 'shownInFrames', shown);
  const observer = new ResizeObserver(() => {
    for (const text of texts) if (document.body.innerText.includes(text)) shown.push(text);
  });
  const eachFrame = () => {
    observer.disconnect();
    observer.observe(document.body);
    requestAnimationFrame(eachFrame);
  };
  eachFrame();
}
