import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import type { BrowserLink } from '../../../scripts/lib/browser-link';
import { findChromium } from '../../../scripts/lib/find-chromium';
import { EXTENSION_ARGS, loadExtension } from '../../../scripts/lib/toolbar';

export const BUILD = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const ARGS = [
  ...EXTENSION_ARGS,
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export type Language = 'zh_CN' | 'en';

export interface Launched {
  readonly context: BrowserContext;
  readonly link: BrowserLink;
  readonly extensionId: string;
}

export interface LaunchOptions {
  /** Folder of the extension; by default the build as it ships. */
  readonly build?: string;
  /** An X display such as `:7` for a browser with a window; without it there is none. */
  readonly display?: string;
  /** Folder of the profile, for a browser that is started again; by default a new one, deleted at the end. */
  readonly profile?: string;
  /** Further words on the command line. */
  readonly args?: readonly string[];
}

/** A Chromium with the built extension and nothing else, its UI in `language`. */
export async function launch(language: Language, options: LaunchOptions = {}): Promise<Launched> {
  const { build = BUILD, display, profile = '', args = [] } = options;
  // The language is taken from the environment: Chromium on Linux ignores --lang.
  const words = { LANGUAGE: language, LANG: `${language === 'en' ? 'en_US' : language}.UTF-8` };
  const env = { ...process.env, ...words, ...(display && { DISPLAY: display }) };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: display === undefined,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    env,
    args: [...ARGS, ...args],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  await context.pages()[0]?.goto('data:text/html,the first tab'); // else two tabs may have the same address
  const link = linkOf(await browser.newBrowserCDPSession());
  const extensionId = await loadExtension(link, build);
  await closeWelcome(context);
  return { context, link, extensionId };
}

/** The welcome page opens in front; the cases are about what stands behind it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let left = 60; left > 0; left--) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Playwright's session of the whole browser, as the plain link that our own tools speak through. */
function linkOf(session: CDPSession): BrowserLink {
  const loose = session as unknown as LooseSession; // as: methods newer than Playwright's list of them, such as Extensions
  return {
    send: <T extends object>(method: string, params: object = {}) => loose.send(method, params) as Promise<T>, // as: the caller names the answer
    on: (method, listener) => {
      const heard = (params: object) => listener(params as never); // as: the caller names the event's shape
      loose.on(method, heard);
      return () => loose.off(method, heard);
    },
  };
}

interface LooseSession {
  send(method: string, params: object): Promise<object>;
  on(method: string, listener: (params: object) => void): void;
  off(method: string, listener: (params: object) => void): void;
}
