// Pictures of popup and reader on the bundled sample page: every theme, width and language into results/pictures, to be
// looked at; with --docs also the few that docs/pictures shows. `npm run build` comes first.
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserLink, targetsOf, until } from './lib/browser-link';
import { DevtoolsPipe } from './lib/devtools-pipe';
import { LocalPages } from './lib/local-pages';
import { TargetSession } from './lib/target-session';
import { clickToolbar, EXTENSION_ARGS, loadExtension } from './lib/toolbar';

const root = path.resolve(import.meta.dirname, '..');
const OUT = path.join(root, 'results/pictures');
const DOCS = path.join(root, 'docs/pictures');
const PAGE = 'https://www.sohu.com/a/900000007_120000007';
const PICTURE = 'https://p0.itc.cn/sample/teahouse.svg';
const THEMES = ['light', 'sepia', 'dark', 'system'] as const;
const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
/** Widths and heights in CSS pixels: a phone, the popup as it is, a desktop. */
const SIZES = [
  [320, 640],
  [560, 600],
  [1280, 800],
] as const;
/** Of all pictures, those in the docs. */
const SHOWN = [
  'popup-560-light-zh_CN',
  'popup-320-dark-en',
  'reader-1280-sepia-zh_CN',
  'reader-1280-dark-zh_TW',
  'reader-560-light-en',
  'reader-320-light-zh_CN',
];

const pipe = DevtoolsPipe.launch([...EXTENSION_ARGS, '--headless', '--hide-scrollbars', 'about:blank'], {
  ...process.env,
  LANGUAGE: 'zh_CN',
  TZ: 'Asia/Shanghai',
});
try {
  for (const folder of [OUT, DOCS]) fs.mkdirSync(folder, { recursive: true });
  const extension = await loadExtension(pipe, path.join(root, '.output/chrome-mv3'));
  await openSample(pipe);
  const popup = await openPopup(extension);
  await eachLook('popup', popup, '.body');
  await popup.evaluate(`document.querySelector('[data-part="reader"]').click()`);
  const reader = async () => (await targetsOf(pipe, 'page')).find(({ url }) => url.includes('/reader.html'));
  const tab = await TargetSession.attach(pipe, (await until('the reader opens', reader)).targetId);
  await eachLook('reader', tab, '.body');
} finally {
  await pipe.close();
}

async function openSample(link: BrowserLink): Promise<void> {
  const pages = await LocalPages.over(link);
  const sample = (name: string) => fs.readFileSync(path.join(root, 'assets/sample', name));
  pages.serve(PAGE, { body: sample('portal.html'), type: 'text/html; charset=utf-8' });
  pages.serve(PICTURE, { body: sample('teahouse.svg'), type: 'image/svg+xml' });
  const [tab] = await targetsOf(link, 'page');
  const page = await TargetSession.attach(link, tab?.targetId ?? '');
  await page.send('Page.navigate', { url: PAGE });
  await page.waitFor(`location.href === ${JSON.stringify(PAGE)} && document.readyState === 'complete'`);
}

/**
 * The popup in a tab, so that it can have any width; it takes the page for the active tab, into which the real button's
 * click has let it.
 */
async function openPopup(extension: string): Promise<TargetSession> {
  const real = await clickToolbar(pipe, extension, PAGE);
  const id = await real.evaluate<number>(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`,
  );
  const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const popup = await TargetSession.attach(pipe, targetId);
  await popup.send('Page.enable');
  await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: activeTabIs(id) });
  await popup.send('Page.navigate', { url: `chrome-extension://${extension}/popup.html` });
  return popup;
}

function activeTabIs(id: number): string {
  return `if (globalThis.chrome?.tabs) chrome.tabs.query = (_, done) => {
  const tabs = [{ id: ${id}, url: ${JSON.stringify(PAGE)}, incognito: false }];
  done?.(tabs);
  return Promise.resolve(tabs);
}`;
}

async function eachLook(surface: string, target: TargetSession, shows: string): Promise<void> {
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await target.waitFor(`document.querySelector('${shows}') !== null`);
      await target.evaluate(`chrome.storage.sync.set({ preferences: ${JSON.stringify({ language, theme })} })`);
      await target.send('Page.reload');
      await target.waitFor(
        `document.querySelector('${shows}')?.closest('[data-face]') !== null && document.documentElement.lang.startsWith('${language.slice(0, 2)}')`,
      );
      await new Promise((done) => setTimeout(done, 400)); // pictures and faces come
      for (const [width, height] of SIZES)
        await take(target, `${surface}-${width}-${theme}-${language}`, width, height);
    }
}

async function take(target: TargetSession, name: string, width: number, height: number): Promise<void> {
  await target.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'webp', quality: 70 });
  fs.writeFileSync(path.join(OUT, `${name}.webp`), Buffer.from(data, 'base64'));
  if (process.argv.includes('--docs') && SHOWN.includes(name))
    fs.writeFileSync(path.join(DOCS, `${name}.webp`), Buffer.from(data, 'base64'));
}
