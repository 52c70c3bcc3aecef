import { SLOW_SCRIPT_URL, SLOW_URL, slow, slowScript } from '../pages/slow';
import { expect, test } from './auto-fixtures';
import { PATIENCE } from './tidied';

const CLUTTER = ['ad', 'clutter', 'editor', 'junk'];

test('without us the page paints its clutter while it loads: the records do see it', async ({ pages, tab }) => {
  pages.serve(SLOW_SCRIPT_URL, slowScript());
  pages.serve(SLOW_URL, slow());
  await tab.goto(SLOW_URL, { waitUntil: 'load' });
  await expect
    .poll(() => tab.evaluate<string[]>('painted'), PATIENCE)
    .toEqual(expect.arrayContaining(['ad', 'clutter']));
});

test('on a listed site clutter and boilerplate are never painted, and nothing moves', async ({
  pages,
  list,
  tab,
  tidied,
}) => {
  await list('www.sohu.com');
  pages.serve(SLOW_SCRIPT_URL, slowScript());
  pages.serve(SLOW_URL, slow());
  await tab.goto(SLOW_URL, { waitUntil: 'load' });
  await tidied.isClean();
  await expect
    .poll(() => tab.evaluate<string[]>('painted'), PATIENCE)
    .toEqual(expect.arrayContaining(['headline', 'body']));
  await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
  await tab.waitForTimeout(300); // what is painted and moved after scrolling would be told by then
  expect((await tab.evaluate<string[]>('painted')).filter((name) => CLUTTER.includes(name))).toEqual([]);
  expect(await tab.evaluate('shifts')).toEqual([]);
});
