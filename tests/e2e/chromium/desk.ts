import type { BrowserContext, Page } from '@playwright/test';

/** What the toolbar button says of a tab: its badge, and its title for those who hear it. */
export interface ActionSays {
  readonly badge: string;
  readonly title: string;
}

/** A document of the extension's own without any script of it, to ask the browser's calls from. Wakes no background. */
export class Desk {
  private constructor(private readonly page: Page) {}

  static async open(context: BrowserContext, extensionId: string): Promise<Desk> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new Desk(page);
  }

  /** What the button says of the tab at an address whose host is permitted. */
  action(url: string): Promise<ActionSays> {
    return this.page.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      const of = { tabId: tab?.id };
      return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
    }, withoutSearch(url));
  }

  /** Asks the page in a tab to be clean or original, as the popup does. */
  async switchPage(url: string, to: 'clean' | 'original'): Promise<void> {
    await this.page.evaluate(
      async ([address, view]) => {
        const [tab] = await chrome.tabs.query({ url: address });
        await chrome.tabs.sendMessage(tab?.id, { jingdu: 'page-switch', with: view });
      },
      [withoutSearch(url), to] as const,
    );
  }

  /** Notes when the next permission is given. */
  async watchPermission(): Promise<void> {
    await this.page.evaluate(() => {
      chrome.permissions.onAdded.addListener(() => Reflect.set(window, 'permittedAt', Date.now()));
    });
  }

  /** When that was, by the clock of the browser. */
  permittedAt(): Promise<number> {
    return this.page.evaluate(() => Number(Reflect.get(window, 'permittedAt')));
  }

  /** Match patterns of the hosts that the browser lets us into. */
  origins(): Promise<string[]> {
    return this.page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  }

  /** Whether a window of the browser has the focus: none has while a prompt or a popup has it. */
  hasFocusedWindow(): Promise<boolean> {
    return this.page.evaluate(async () => (await chrome.windows.getAll()).some(({ focused }) => focused));
  }

  /** Match patterns of each registered script. */
  registered(): Promise<string[][]> {
    return this.page.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches ?? []),
    );
  }

  /** Files of each registered script. */
  files(): Promise<string[][]> {
    return this.page.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ js }) => js ?? []),
    );
  }

  /** Leaves the registered scripts as a version that knew other files would have left them. */
  async registerFiles(files: readonly string[]): Promise<void> {
    await this.page.evaluate(async (js) => {
      const present = await chrome.scripting.getRegisteredContentScripts();
      await chrome.scripting.updateContentScripts(present.map(({ id }) => ({ id, js })));
    }, files);
  }

  /** Names of the rules by which the browser sets the icon itself; undefined without the permission for them. */
  iconRules(): Promise<string[] | undefined> {
    return this.page.evaluate(async () => {
      const event = chrome.declarativeContent?.onPageChanged;
      const held = await chrome.permissions.contains({ permissions: ['declarativeContent'] });
      if (!held || !event) return undefined;
      return new Promise<string[]>((done) => event.getRules((rules) => done(rules.map(({ id }) => id))));
    });
  }

  /** Everything in the synced storage. */
  stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => chrome.storage.sync.get());
  }

  /** Listed patterns as they are stored. */
  async listed(): Promise<string[]> {
    const shards = Object.entries(await this.stored()).filter(([key]) => /^sites-.$/u.test(key));
    return shards.flatMap(([, shard]) => Object.keys(shard ?? {})).sort();
  }

  /** Puts items into the synced storage, as the browser does with what comes from another machine. */
  async store(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((given) => chrome.storage.sync.set(given), items);
  }

  /** Puts items into the storage of this browser alone. */
  async storeLocal(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((given) => chrome.storage.local.set(given), items);
  }

  /** The extension as the browser starts it anew after an update: all its pages are closed, and this one with them. */
  async reload(): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await this.page.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
    await closed;
  }

  /** The extension as if just installed. */
  async clear(): Promise<void> {
    await this.page.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
    });
  }
}

/** Match patterns of tabs.query match no search part well: a star stands for it. */
const withoutSearch = (url: string): string => `${url.split(/[?#]/u)[0]}*`;
