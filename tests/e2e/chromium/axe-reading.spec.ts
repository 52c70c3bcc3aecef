import { popupTab } from '../../../scripts/lib/popup-tab';
import type { TargetSession } from '../../../scripts/lib/target-session';
import { drawn, LONG_PICTURES, LONG_URL, longRead } from '../pages/long-read';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { Popup } from './popup';
import { PATIENCE } from './tidied';

const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
const WIDTHS = [320, 560, 1280] as const;

const size = (target: TargetSession, width: number, height = 640) =>
  target.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });

/** What is open and begins or ends beside the window. */
const PAST_WINDOW = `[...document.querySelectorAll('.menu, .menu button, .type-panel, .type-panel label, .icon-button')].flatMap((el) => {
  const { left, right } = el.getBoundingClientRect();
  return left < 0 || right > innerWidth ? ['past the window: ' + el.outerHTML.slice(0, 90)] : [];
})`;

/** Every two of language, theme and width together once: what axe finds in a surface so. */
async function wrongIn(surface: Popup, open: string): Promise<unknown[]> {
  const wrong: unknown[] = [];
  const { target } = surface;
  await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  for (const [nth, language] of LANGUAGES.entries())
    for (const [at, theme] of THEMES.entries()) {
      const width = WIDTHS[(nth + at) % WIDTHS.length] ?? WIDTHS[0];
      await target.evaluate(`chrome.storage.sync.set({ preferences: ${JSON.stringify({ language, theme })} })`);
      await size(target, width);
      await target.send('Page.reload');
      await target.waitFor(
        `document.documentElement.lang.startsWith('${language.slice(0, 2)}') && document.querySelector('.body') !== null`,
      );
      await target.waitFor(`document.querySelector('.body') && (${open}, true)`);
      for (const one of await axeViolations(surface)) wrong.push([language, theme, width, one]);
      for (const one of await target.evaluate<string[]>(PAST_WINDOW)) wrong.push([language, theme, width, one]);
    }
  await target.evaluate(`chrome.storage.sync.set({ preferences: {} })`); // the browser serves other files, too
  return wrong;
}

test('axe finds nothing in the popup with its save menu open: four themes, three languages, three widths', async ({
  open,
  launched,
  tab,
}) => {
  test.setTimeout(240_000);
  await open(LONG_URL, longRead());
  await tab.bringToFront();
  const target = await popupTab(launched.link, launched.extensionId, LONG_URL, (popup) => size(popup, 560));
  await target.waitFor(`document.querySelector('.body') !== null`);
  const menu = `document.querySelector('[data-copy="keep-epub"]') ?? document.querySelector('[data-part="keep"]').click()`;
  expect(await wrongIn(new Popup(target), menu)).toEqual([]);
  await target.send('Page.close');
});

test('axe finds nothing in the reader with its panel open, and nothing is cut off at 280 pixels or at 200 %', async ({
  open,
  clickButton,
  launched,
  pages,
}) => {
  test.setTimeout(240_000);
  LONG_PICTURES.forEach((url, n) => {
    pages.serve(url, drawn(900, n ? 2400 : 600));
  });
  await open(LONG_URL, longRead());
  const popup = await clickButton();
  await popup.article();
  const opened = launched.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  await popup.click('[data-part="reader"]');
  const page = await opened;
  const session = await page.context().newCDPSession(page);
  // as: the protocol's own session says and takes the same as ours
  const reader = new Popup({
    send: (method: string, params: object = {}) => session.send(method as 'Page.reload', params),
    evaluate: (expression: string) => page.evaluate(expression),
    // Not page.waitForFunction, which evaluates its string in the page, against the page's own policy.
    waitFor: (expression: string) =>
      expect.poll(() => page.evaluate(expression).catch(() => false), PATIENCE).toBeTruthy(),
  } as unknown as TargetSession);
  const panel = `document.querySelector('.type-panel') ?? document.querySelector('[data-part="type"]').click()`;
  expect(await wrongIn(reader, panel)).toEqual([]);
  // 640 pixels at 200 % are 320; 280 is the narrowest that there is.
  for (const width of [320, 280]) {
    await size(reader.target, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.close();
});
