import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { home, pdf, plain, story } from '../pages/story';
import { axeViolationsIn } from './axe';
import { killBackground } from './background';
import { test as base, expect, NOWHERE } from './fixtures';
import { grantedBuild, launchedWith } from './granted-build';

/** The browser's own questions need a window (auto-prompt.spec.ts): here their answers are in the manifest. */
function buildThatSeesTabs(): string {
  const folder = grantedBuild();
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }));
  return folder;
}

const test = base.extend({
  launched: [launchedWith(buildThatSeesTabs), { scope: 'worker' }],
});
test.setTimeout(240_000);

const GOOD = 35;
const urlOf = (at: number) => `https://www.sohu.com/a/9000001${String(at).padStart(2, '0')}_120000007`;
const page = (at: number) => ({
  ...story(),
  body: story().body.toString().replaceAll('云溪古镇的老茶馆', `第${at}座茶馆`),
});
const report = (tab: Page) => tab.locator('[data-part="several-report"]');

async function openSeveral(context: Page, extensionId: string): Promise<void> {
  await context.goto(`chrome-extension://${extensionId}/options.html`);
  const windowId = await context.evaluate(async () => (await chrome.windows.getCurrent()).id);
  await context.goto(`chrome-extension://${extensionId}/several.html?window=${windowId}`);
}

test('of 40 tabs 35 are in the file and 5 in the report, also when the worker dies', async ({ launched, pages }) => {
  const { context, link, extensionId } = launched;
  for (let at = 0; at < GOOD; at++) pages.serve(urlOf(at), page(at));
  pages.serve('https://news.example/', home());
  pages.serve('https://news.example/file.pdf', pdf());
  pages.serve('https://news.example/empty', plain(''));
  const broken = ['https://news.example/', 'https://news.example/file.pdf', 'https://news.example/empty', NOWHERE];
  const tabs: Page[] = [];
  for (const url of [...broken, ...Array.from({ length: GOOD }, (_, at) => urlOf(at))]) {
    const tab = await context.newPage();
    tabs.push(tab);
    await tab.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
  }

  const several = await context.newPage();
  await openSeveral(several, extensionId);
  // With the first tab of the browser, which shows no page of the web.
  await expect(several.locator('[data-part="several-list"] > li')).toHaveCount(GOOD + broken.length + 1);
  expect(await axeViolationsIn(several)).toEqual([]);
  await several.locator('[data-action="start"]').click();
  await expect(several.locator('[data-state="done"]').nth(4)).toBeVisible({ timeout: 60_000 });
  await killBackground(link, extensionId);
  await expect(report(several)).toBeVisible({ timeout: 180_000 });
  const reasons = await several
    .locator('[data-state="failed"]')
    .evaluateAll((all) => all.map((el) => el.getAttribute('data-reason')));
  expect([await report(several).getAttribute('data-done'), reasons]).toEqual([String(GOOD), expect.anything()]);
  expect(reasons).toHaveLength(5);
  expect(await axeViolationsIn(several)).toEqual([]);

  const save = async (format: string) => {
    const coming = several.waitForEvent('download');
    await several.locator(`[data-format="${format}"]`).click();
    return fs.readFileSync(await (await coming).path());
  };
  const book = unzipSync(new Uint8Array(await save('epub')));
  const chapters = Object.keys(book).filter((name) => /\/c\d+\.xhtml$/.test(name));
  expect(chapters).toHaveLength(GOOD);
  const text = chapters.map((name) => strFromU8(book[name] ?? new Uint8Array())).join('\n');
  for (let at = 0; at < GOOD; at++) expect(text).toContain(`<h1>第${at}座茶馆`);
  expect((await save('jsonl')).toString().trim().split('\n')).toHaveLength(GOOD);
  expect(Object.keys(unzipSync(new Uint8Array(await save('zip'))))).toHaveLength(GOOD);

  await several.reload();
  await expect(report(several)).toHaveAttribute('data-done', String(GOOD));
  for (const tab of [...tabs, several]) await tab.close();
});

test('links that are selected are read by their addresses; a page that is loaded again goes on', async ({
  launched,
  pages,
  tab,
  clickButton,
}) => {
  const { context } = launched;
  for (let at = 0; at < 6; at++) pages.serve(urlOf(at), { ...page(at), ...(at === 4 && { delay: 4000 }) });
  const links = [...Array.from({ length: 6 }, (_, at) => `${urlOf(at)}?spm=x`), `${NOWHERE}gone`];
  const list = links.map((url, at) => `<li><a href="${url}">第${at}条</a></li>`).join('');
  pages.serve('https://news.example/list', plain(`<ul id="list">${list}</ul><a href="https://a.example/">别的</a>`));
  await tab.goto('https://news.example/list');
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#list') ?? document.body));
  const popup = await clickButton();
  await popup.failure();
  const opened = context.waitForEvent('page');
  await popup.click('[data-part="more"]');
  await popup.click('[data-copy="several-links"]');
  const several = await opened;
  await expect(several.locator('[data-part="several-list"] > li')).toHaveCount(7);
  await several.locator('[data-action="start"]').click();
  await expect(several.locator('[data-state="done"]').nth(2)).toBeVisible({ timeout: 30_000 });
  await several.reload();
  expect(Number(await report(several).getAttribute('data-done'))).toBeGreaterThanOrEqual(3);
  await several.locator('[data-action="again"]').click();
  await expect(report(several)).toHaveAttribute('data-done', '6', { timeout: 30_000 });
  await expect(several.locator('[data-reason="unreachable"]')).toHaveCount(1);
  await several.close();
});
