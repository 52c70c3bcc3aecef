import type { Page } from '@playwright/test';
import type { PickMode } from '../../../core/types/picking';
import { articlePage, articleUrl, WRONG_SITES, type WrongSite } from '../pages/corrected';
import { pressIn, shadowText } from './closed-shadow';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import type { Popup } from './popup';
import { PATIENCE } from './tidied';

const LABEL: Readonly<Record<PickMode, string>> = {
  article: '这是正文',
  strip: '不要这块',
  title: '标题',
  byline: '作者',
  publishedTime: '时间',
};

/** What the popup shows, where it shows an article. */
async function shown(popup: Popup): Promise<string> {
  return popup.waitFor<string>(
    `document.querySelector('[data-state="failure"]') ? '-' : document.querySelector('[data-part="body"]')?.innerText`,
  );
}

async function isRight(popup: Popup, site: WrongSite, n: number): Promise<boolean> {
  const text = await shown(popup);
  const part = site.part ? await popup.text(site.part.name) : '';
  return (
    site.keeps(n).every((one) => text.includes(one)) &&
    !site.drops.some((one) => text.includes(one)) &&
    (!site.part || part.includes(site.part.shows(n)))
  );
}

async function openPicker(popup: Popup, tab: Page): Promise<void> {
  await shown(popup);
  await popup.click('[data-part="more"]');
  await popup.click('[data-copy="pick"]');
  await expect.poll(() => shadowText(tab, 'picker'), PATIENCE).toContain('这是正文');
}

/** Clicks in the middle of an element of the page, as a reader does. */
async function point(tab: Page, selector: string): Promise<void> {
  const at = tab.locator(selector).first();
  await at.scrollIntoViewIfNeeded();
  await at.evaluate((el) => el.scrollIntoView({ block: 'center' }));
  const box = await at.boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  await tab.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}

test.beforeEach(async ({ launched, pages }) => {
  const desk = await Desk.open(launched.context, launched.extensionId);
  await desk.clear();
  for (const site of WRONG_SITES) for (const n of [1, 2]) pages.serve(articleUrl(site, n), articlePage(site, n));
});

for (const site of WRONG_SITES)
  test(`${site.name}: three clicks, and the next article is right without any`, async ({ tab, clickButton }) => {
    await tab.goto(articleUrl(site, 1));
    const popup = await clickButton();
    expect(await isRight(popup, site, 1)).toBe(false);
    await openPicker(popup, tab);
    await pressIn(tab, 'picker', LABEL[site.mode]);
    await point(tab, site.at);
    await pressIn(tab, 'picker', '此站都如此');
    await expect.poll(() => shadowText(tab, 'picker'), PATIENCE).toContain('已记住');
    await pressIn(tab, 'picker', '完成');
    expect(await isRight(await clickButton(), site, 1)).toBe(true);
    await tab.goto(articleUrl(site, 2));
    expect(await isRight(await clickButton(), site, 2)).toBe(true);
  });

const [SLOGAN] = WRONG_SITES;
if (!SLOGAN) throw new Error('no site');

test('by the keyboard alone: arrows widen and narrow, Enter takes, Esc leaves the page as it was', async ({
  tab,
  clickButton,
}) => {
  await tab.goto(articleUrl(SLOGAN, 1));
  const before = await tab.content();
  await openPicker(await clickButton(), tab);
  await tab.keyboard.press('1');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  const narrow = await shadowText(tab, 'picker');
  await tab.keyboard.press('ArrowUp');
  expect(await shadowText(tab, 'picker')).not.toBe(narrow);
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.locator('[data-jingdu]').count(), PATIENCE).toBe(0);
  expect(await tab.content()).toBe(before);
});

test('a page neither opens the picker’s shadow, nor presses its buttons, nor takes it away', async ({
  tab,
  clickButton,
  launched,
}) => {
  await tab.goto(articleUrl(SLOGAN, 1));
  await openPicker(await clickButton(), tab);
  const open = await tab.evaluate(() => {
    const host = document.querySelector('[data-jingdu="picker"]');
    host?.remove();
    for (const type of ['click', 'keydown', 'pointermove'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
    return host?.shadowRoot !== null;
  });
  expect(open).toBe(false);
  await expect.poll(() => tab.locator('html > [data-jingdu="picker"]').count(), PATIENCE).toBe(1);
  const desk = await Desk.open(launched.context, launched.extensionId);
  expect(Object.keys(await desk.stored()).filter((key) => key.startsWith('own-rule'))).toEqual([]);
  await tab.keyboard.press('Escape');
});

test('only here holds on this page alone, and undo takes a saved rule back', async ({ tab, clickButton, launched }) => {
  await tab.goto(articleUrl(SLOGAN, 1));
  await openPicker(await clickButton(), tab);
  await pressIn(tab, 'picker', LABEL.strip);
  await point(tab, SLOGAN.at);
  await pressIn(tab, 'picker', '仅此页');
  await expect.poll(() => shadowText(tab, 'picker'), PATIENCE).toContain('只对此页有效');
  await tab.goto(articleUrl(SLOGAN, 2));
  expect(await isRight(await clickButton(), SLOGAN, 2)).toBe(false);
  await tab.goto(articleUrl(SLOGAN, 1));
  const popup = await clickButton();
  expect(await isRight(popup, SLOGAN, 1)).toBe(true);
  await openPicker(popup, tab);
  await pressIn(tab, 'picker', LABEL.title);
  await point(tab, '.wz p');
  await pressIn(tab, 'picker', '此站都如此');
  await expect.poll(() => shadowText(tab, 'picker'), PATIENCE).toContain('已记住');
  await pressIn(tab, 'picker', '撤销');
  const desk = await Desk.open(launched.context, launched.extensionId);
  const names = async () => Object.keys(await desk.stored()).filter((key) => key.startsWith('own-rule'));
  await expect.poll(names, PATIENCE).toEqual(['own-rule:slogan.example/2024/0511/10001.html']);
});
