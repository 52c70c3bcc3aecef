// Pictures of popup and reader on the bundled sample page: every theme, width and language into results/pictures, to be
// looked at; with --docs also the few that docs/pictures shows. `npm run build` comes first.
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserLink, targetsOf, until } from './lib/browser-link';
import { DevtoolsPipe } from './lib/devtools-pipe';
import { LocalPages } from './lib/local-pages';
import { popupTab } from './lib/popup-tab';
import { TargetSession } from './lib/target-session';
import { EXTENSION_ARGS, loadExtension } from './lib/toolbar';

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
  const popup = await popupTab(pipe, extension, PAGE, (tab) => sized(tab, 560, 600));
  await eachLook('popup', popup);
  await popup.evaluate(`document.querySelector('[data-part="reader"]').click()`);
  const reader = async () => (await targetsOf(pipe, 'page')).find(({ url }) => url.includes('/reader.html'));
  const tab = await TargetSession.attach(pipe, (await until('the reader opens', reader)).targetId);
  await eachLook('reader', tab);
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

/** Every look of one surface; it is loaded anew for each, since a popup fits itself to its window once. */
async function eachLook(surface: string, target: TargetSession): Promise<void> {
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await target.waitFor(`globalThis.chrome?.storage !== undefined`);
      await target.evaluate(`chrome.storage.sync.set({ preferences: ${JSON.stringify({ language, theme })} })`);
      for (const [width, height] of SIZES) {
        await sized(target, width, height);
        await target.send('Page.reload');
        await target.waitFor(
          `document.documentElement.lang.startsWith('${language.slice(0, 2)}') && document.querySelector('.body') !== null`,
        );
        await new Promise((done) => setTimeout(done, 500)); // pictures and faces come, and the popup fits itself
        await take(target, `${surface}-${width}-${theme}-${language}`);
      }
    }
}

const sized = (target: TargetSession, width: number, height: number) =>
  target.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });

async function take(target: TargetSession, name: string): Promise<void> {
  const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'webp', quality: 70 });
  fs.writeFileSync(path.join(OUT, `${name}.webp`), Buffer.from(data, 'base64'));
  if (process.argv.includes('--docs') && SHOWN.includes(name))
    fs.writeFileSync(path.join(DOCS, `${name}.webp`), Buffer.from(data, 'base64'));
}
