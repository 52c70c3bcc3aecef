import { test as base, expect, type Page } from '@playwright/test';
import { type LocalFile, LocalPages, type Seen } from '../../../scripts/lib/local-pages';
import { clickToolbar } from '../../../scripts/lib/toolbar';
import { type Language, type Launched, launch } from './launch';
import { Popup } from './popup';

/** Reserved (RFC 2606): the address of a page that cannot be loaded. */
export const NOWHERE = 'https://nothing.invalid/';
const CLIPBOARD_PAGE = 'https://clipboard.example/';

interface PerTest {
  readonly tab: Page;
  /** Serves a page under its address and opens it. */
  readonly open: (url: string, file: LocalFile) => Promise<void>;
  /** Clicks the toolbar button on the open page. */
  readonly clickButton: () => Promise<Popup>;
  /** What is on the clipboard, by media type, as a page with the permission reads it. */
  readonly readClipboard: () => Promise<Record<string, string>>;
  readonly nothingLeaves: undefined;
}

interface PerBrowser {
  readonly language: Language;
  readonly launched: Launched;
  readonly pages: LocalPages;
}

export const test = base.extend<PerTest, PerBrowser>({
  language: ['zh_CN', { scope: 'worker', option: true }],
  launched: [
    async ({ language }, use) => {
      const launched = await launch(language);
      await use(launched);
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  pages: [
    async ({ launched }, use) => {
      const pages = await LocalPages.over(launched.link);
      pages.serve(CLIPBOARD_PAGE, { body: '<!doctype html><title>.</title>', type: 'text/html' });
      await launched.context.grantPermissions(['clipboard-read'], { origin: CLIPBOARD_PAGE });
      await use(pages);
    },
    { scope: 'worker' },
  ],
  tab: async ({ launched }, use) => {
    const tab = await launched.context.newPage();
    await use(tab);
    await tab.close();
  },
  open: async ({ tab, pages }, use) => {
    await use(async (url, file) => {
      pages.serve(url, file);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
    });
  },
  clickButton: async ({ tab, launched }, use) => {
    await use(async () => {
      await tab.bringToFront();
      return new Popup(await clickToolbar(launched.link, launched.extensionId, tab.url()));
    });
  },
  readClipboard: async ({ launched, pages: _ }, use) => {
    await use(async () => {
      const reader = await launched.context.newPage();
      await reader.goto(CLIPBOARD_PAGE);
      await reader.bringToFront();
      const found = await reader.evaluate(readAll);
      await reader.close();
      return found;
    });
  },
  nothingLeaves: [
    async ({ pages }, use) => {
      const before = pages.seen.length;
      await use(undefined);
      expect(pages.seen.slice(before).filter((seen) => !isPagesOwn(seen, pages))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/**
 * A page may ask for what it likes; the popup for the pictures that the page shows, without telling where from.
 * Nothing else is asked for by anybody, and nothing by the extension as itself.
 */
function isPagesOwn({ url, kind, served, origin }: Seen, pages: LocalPages): boolean {
  if (served || /^https?:/u.test(origin) || url.startsWith(NOWHERE)) return true;
  const picture = kind === 'Image' || new URL(url).pathname === '/favicon.ico';
  return origin === '' && picture && (pages.mentions(url) || url.endsWith('/favicon.ico'));
}

async function readAll(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const item of await navigator.clipboard.read())
    for (const type of item.types) found[type] = await (await item.getType(type)).text();
  return found;
}
