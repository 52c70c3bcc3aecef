import {
  lastSentenceOf,
  PAGED_EDITOR,
  PAGED_TITLE,
  PAGED_URL,
  PICTURE,
  paged,
  pagedUrl,
  sentenceOf,
} from '../pages/paged';
import { test as base, expect } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';

const test = base.extend({
  launched: [launchedWith(grantedBuild), { scope: 'worker' }],
});

const JOIN = '[data-action="join"]';

test.beforeEach(({ pages }) => {
  for (const page of [1, 2, 3]) pages.serve(pagedUrl(page), paged(page));
});

test('pages of an article are joined on a click, and not before', async ({ open, clickButton, pages }) => {
  await open(PAGED_URL, paged(1));
  const before = pages.seen.length;
  const popup = await clickButton();
  expect(await popup.article()).not.toContain(sentenceOf(2));
  expect(await popup.text('join-status')).toContain('共 3 页');
  const asked = () =>
    pages.seen
      .slice(before)
      .filter(({ url }) => url.endsWith('.html'))
      .map(({ url }) => url);
  expect(asked()).toEqual([]);

  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="done"]')`);
  const text = await popup.text('body');
  const at = [1, 2, 3].flatMap((page) => [text.indexOf(sentenceOf(page)), text.indexOf(lastSentenceOf(page))]);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBeGreaterThanOrEqual(0);
  expect(text).not.toMatch(/上一页|下一页|下一篇|责任编辑/u);
  expect(asked()).toEqual([pagedUrl(2), pagedUrl(3)]);
  expect(await popup.text('editor')).toBe('林晚');
  expect(await popup.waitFor(`document.querySelector('[data-part="body"] img').src`)).toBe(PICTURE);
});

test('what was taken out of a joined page is put back in its place', async ({ open, clickButton }) => {
  await open(PAGED_URL, paged(1));
  const popup = await clickButton();
  await popup.article();
  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="done"]')`);
  await popup.click('[data-part="removals"] summary');
  await popup.click('[data-kind="editor"] [data-action="put-back"]');
  await popup.waitFor(`document.querySelector('[data-kind="editor"]').dataset.state === 'back'`);
  const text = await popup.text('body');
  expect(text.indexOf(PAGED_EDITOR)).toBeGreaterThan(text.indexOf(lastSentenceOf(3)));
});

test('Copy gives the joined text', async ({ open, clickButton, readClipboard }) => {
  await open(PAGED_URL, paged(1));
  const popup = await clickButton();
  await popup.article();
  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="done"]')`);
  await popup.click('[data-part="copy"]');
  await popup.status();
  const text = (await readClipboard())['text/plain'] ?? '';
  expect(text.startsWith(PAGED_TITLE)).toBe(true);
  for (const page of [1, 2, 3]) expect(text).toContain(lastSentenceOf(page));
});

test('from a later page the whole article is joined', async ({ open, clickButton }) => {
  await open(pagedUrl(2), paged(2));
  const popup = await clickButton();
  expect(await popup.article()).not.toContain(sentenceOf(1));
  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="done"]')`);
  const text = await popup.text('body');
  for (const page of [1, 2, 3]) expect(text.split(sentenceOf(page))).toHaveLength(2);
});

test('a page that does not come leaves what is there, and can be asked for again', async ({
  open,
  clickButton,
  pages,
}) => {
  pages.serve(pagedUrl(3), { body: '%PDF-1.4', type: 'application/pdf' });
  await open(PAGED_URL, paged(1));
  const popup = await clickButton();
  await popup.article();
  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="stopped"]')`);
  expect(await popup.text('join-status')).toBe('第 3 页里没有找到正文。 目前有 2 页，保持不变。');
  expect(await popup.text('body')).toContain(lastSentenceOf(2));
  pages.serve(pagedUrl(3), paged(3));
  await popup.click(JOIN);
  await popup.waitFor(`document.querySelector('[data-joining="done"]')`);
  expect(await popup.text('body')).toContain(lastSentenceOf(3));
});
