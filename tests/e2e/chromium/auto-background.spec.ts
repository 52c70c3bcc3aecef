import { addressOf, BAKERY, MOVING_HOST, RIVER, single } from '../pages/moving';
import { expect, test } from './auto-fixtures';
import { killBackground } from './background';
import { pauseFromBar, pressIn } from './closed-shadow';
import { PATIENCE } from './tidied';

const PATTERN = `*://${MOVING_HOST}/*`;

test('with the background killed between every two steps nothing is lost and nothing doubled', async ({
  pages,
  list,
  tab,
  tidied,
  desk,
  launched,
}) => {
  const kill = () => killBackground(launched.link, launched.extensionId);
  const badge = (url: string) => expect.poll(async () => (await desk.action(url)).badge, PATIENCE);
  pages.serve(addressOf(RIVER), single(RIVER));
  pages.serve(addressOf(BAKERY), single(BAKERY));
  await kill();
  await list(MOVING_HOST);
  await kill();
  await tab.goto(addressOf(RIVER), { waitUntil: 'domcontentloaded' });
  await tidied.isClean();
  await badge(addressOf(RIVER)).toBe('1');
  await kill();
  await pressIn(tab, 'bar', '原页');
  await tidied.isOriginal();
  await badge(addressOf(RIVER)).toBe('·');
  await kill();
  await desk.switchPage(addressOf(RIVER), 'clean');
  await tidied.isClean();
  await kill();
  await list(MOVING_HOST, 'other.example');
  expect(await desk.registered()).toEqual([[PATTERN, '*://other.example/*']]);
  await kill();
  await tab.goto(addressOf(BAKERY), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => tidied.hidden(), PATIENCE).toEqual([BAKERY.editor]);
  expect(await tab.locator('[data-jingdu="bar"]').count()).toBe(1);
  await kill();
  await pauseFromBar(tab);
  await tidied.isOriginal();
  await expect.poll(() => desk.registered(), PATIENCE).toEqual([['*://other.example/*']]);
  expect(await desk.listed()).toEqual([MOVING_HOST, 'other.example']);
});

test('a registration that an earlier version left names the files of this one as soon as anything wakes us', async ({
  list,
  options,
  desk,
}) => {
  await list(MOVING_HOST);
  const files = await desk.files();
  await desk.registerFiles(['auto.js']);
  expect(await desk.files()).not.toEqual(files);
  await options.bringToFront();
  await options.locator('[data-site] select').selectOption('reader');
  await expect.poll(() => desk.files(), PATIENCE).toEqual(files);
  expect(await desk.registered()).toEqual([[PATTERN]]);
});

/** Bytes that browsers sync at most, an item and in all (MDN, storage.sync). */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;
const MANY = Array.from({ length: 500 }, (_, n) => `www.paper-number-${n}.news.example`);
/** A page is quick that stands within a second; other work on the machine is allowed for. */
const QUICK_MS = 5000;

test('500 listed sites: one registered script, within the quotas of sync, and the options page is quick', async ({
  list,
  options,
  desk,
  tab,
}) => {
  await list(...MANY);
  expect(await desk.listed()).toEqual([...MANY].sort());
  const registered = await desk.registered();
  expect(registered).toHaveLength(1);
  expect(registered[0]).toHaveLength(500);
  const items = Object.entries(await desk.stored());
  const sizes = items.map(([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value)));
  expect(Math.max(...sizes)).toBeLessThan(ITEM_BYTES / 2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(ALL_BYTES / 2);

  await options.bringToFront();
  const began = Date.now();
  await options.reload();
  await expect(options.locator('[data-site]')).toHaveCount(500, PATIENCE);
  expect(Date.now() - began).toBeLessThan(QUICK_MS);
  await options.getByRole('searchbox').fill('number-77.');
  await expect(options.locator('[data-site]')).toHaveCount(1);
  const changed = Date.now();
  await options.locator('[data-site] select').selectOption('paused');
  await expect.poll(async () => (await desk.registered())[0]?.length, PATIENCE).toBe(499);
  await options.locator('[data-site] button').click();
  await expect.poll(async () => (await desk.listed()).length, PATIENCE).toBe(499);
  expect(Date.now() - changed).toBeLessThan(2 * QUICK_MS);
  await tab.bringToFront();
});
