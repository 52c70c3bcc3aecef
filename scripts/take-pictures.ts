// Pictures of every surface on the bundled sample page: popup, reader, the bar in a page, options, welcome and paste, in
// every theme, width and language, into results/pictures, to be looked at; with --docs also the few that docs/pictures shows.
// npm run pictures -- [--docs] [--only SURFACE[,SURFACE]]; `npm run build` comes first.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SHOWN } from './data/shown-pictures';
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
/** Stands for the picture until a script of the page's brings it. */
const LAZY = 'https://statics.itc.cn/sample/blank.gif';
const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
/** Widths and heights in CSS pixels: a phone, the popup as it is, a desktop. */
const SIZES = [
  [320, 640],
  [560, 600],
  [1280, 800],
] as const;
/** Pixels of a long page that the docs show. */
const DOCS_HEIGHT = 1400;

type Theme = 'light' | 'sepia' | 'dark' | 'system';

/** A surface, and how it is brought to show a look. */
interface Surface {
  readonly name: string;
  readonly themes: readonly Theme[];
  readonly target: TargetSession;
  /** Shows it anew in the language and the theme that are set by now. */
  readonly show: (target: TargetSession, language: string) => Promise<unknown>;
}

const { values } = parseArgs({ options: { docs: { type: 'boolean' }, only: { type: 'string', default: '' } } });
const pipe = DevtoolsPipe.launch([...EXTENSION_ARGS, '--headless', '--hide-scrollbars', 'about:blank'], {
  ...process.env,
  LANGUAGE: 'zh_CN',
  TZ: 'Asia/Shanghai',
});
try {
  for (const folder of [OUT, DOCS]) fs.mkdirSync(folder, { recursive: true });
  const extension = await loadExtension(pipe, path.join(root, '.output/chrome-mv3'));
  await closeWelcome();
  const page = await openSample(pipe);
  await sized(page, 1280, 800);
  await take(page, 'page-1280-light-zh_CN');
  const popup = await popupTab(pipe, extension, PAGE, (tab) => sized(tab, 560, 600));
  const only = values.only.split(',').filter(Boolean);
  for (const surface of await surfaces(extension, page, popup))
    if (only.length === 0 || only.includes(surface.name)) await eachLook(surface, popup);
} finally {
  await pipe.close();
}

/** The welcome page opens in front; the button is pressed on what stands behind it. */
async function closeWelcome(): Promise<void> {
  const opened = async () => (await targetsOf(pipe, 'page')).find(({ url }) => url.endsWith('/welcome.html'));
  const { targetId } = await until('the welcome page opens', opened);
  await pipe.send('Target.closeTarget', { targetId });
}

async function openSample(link: BrowserLink): Promise<TargetSession> {
  const pages = await LocalPages.over(link);
  const sample = (name: string) => fs.readFileSync(path.join(root, 'assets/sample', name));
  pages.serve(PAGE, { body: sample('portal.html'), type: 'text/html; charset=utf-8' });
  for (const url of [PICTURE, LAZY]) pages.serve(url, { body: sample('teahouse.svg'), type: 'image/svg+xml' });
  const [tab] = await targetsOf(link, 'page');
  const page = await TargetSession.attach(link, tab?.targetId ?? '');
  await page.send('Page.navigate', { url: PAGE });
  await page.waitFor(`location.href === ${JSON.stringify(PAGE)} && document.readyState === 'complete'`);
  return page;
}

async function surfaces(extension: string, page: TargetSession, popup: TargetSession): Promise<Surface[]> {
  const all = ['light', 'sepia', 'dark', 'system'] as const;
  const two = ['light', 'dark'] as const;
  await popup.waitFor(`document.querySelector('.body') !== null`);
  await popup.evaluate(`window.close = () => {}; document.querySelector('[data-part="reader"]').click()`);
  const opened = async () => (await targetsOf(pipe, 'page')).find(({ url }) => url.includes('/reader.html'));
  const reader = await TargetSession.attach(pipe, (await until('the reader opens', opened)).targetId);
  const own = await ownTab();
  const at = (name: string) => async (target: TargetSession, language: string) => {
    await target.send('Page.navigate', { url: `chrome-extension://${extension}/${name}.html` });
    await target.waitFor(`${spoken(language)} && document.querySelector('main h1') !== null`);
  };
  return [
    { name: 'popup', themes: two, target: popup, show: reloaded },
    { name: 'reader', themes: all, target: reader, show: reloaded },
    { name: 'bar', themes: two, target: page, show: (_, language) => tidied(page, popup, language) },
    ...['options', 'welcome', 'paste'].map((name) => ({ name, themes: two, target: own, show: at(name) })),
  ];
}

async function ownTab(): Promise<TargetSession> {
  const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  return TargetSession.attach(pipe, targetId);
}

function spoken(language: string): string {
  return `document.documentElement.lang.startsWith('${language.slice(0, 2)}')`;
}

/** A popup fits itself to its window once: it is loaded anew for each look. */
async function reloaded(target: TargetSession, language: string): Promise<void> {
  await target.send('Page.reload');
  await target.waitFor(`${spoken(language)} && document.querySelector('.body') !== null`);
}

/** The page as it came, then tidied as the popup's menu does it. */
async function tidied(page: TargetSession, popup: TargetSession, language: string): Promise<void> {
  await page.send('Page.reload');
  await page.waitFor(`document.readyState === 'complete' && !document.querySelector('[data-jingdu]')`);
  await front(popup);
  await reloaded(popup, language);
  await popup.waitFor(`document.querySelector('[data-part="site"]') !== null`);
  await popup.evaluate(`window.close = () => {}; document.querySelector('[data-part="site"]').click()`);
  await popup.waitFor(`document.querySelector('[data-copy="clean"]') !== null`);
  await popup.evaluate(`document.querySelector('[data-copy="clean"]').click()`);
  await page.waitFor(`document.querySelector('[data-jingdu="bar"]') !== null`);
  await front(page);
}

/** A tab behind another is not drawn. */
function front({ targetId }: TargetSession): Promise<object> {
  return pipe.send('Target.activateTarget', { targetId });
}

/** Every look of one surface. @param desk a page of the extension, to set preferences from */
async function eachLook({ name, themes, target, show }: Surface, desk: TargetSession): Promise<void> {
  await front(target);
  for (const language of LANGUAGES)
    for (const theme of themes) {
      await desk.waitFor(`globalThis.chrome?.storage !== undefined`);
      await desk.evaluate(`chrome.storage.sync.set({ preferences: ${JSON.stringify({ language, theme })} })`);
      const value = theme === 'dark' || theme === 'system' ? 'dark' : 'light';
      await target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      for (const [width, height] of SIZES) {
        await sized(target, width, height);
        await show(target, language);
        await new Promise((done) => setTimeout(done, 400)); // pictures and faces come, and the popup fits itself
        const look = `${name}-${width}-${theme}-${language}`;
        await take(target, look);
        if (values.docs && look === 'popup-560-light-zh_CN') await takeForReadme(target);
      }
    }
}

function sized(target: TargetSession, width: number, height: number, deviceScaleFactor = 1): Promise<object> {
  return target.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/** The picture at the head of the README, in twice the pixels. */
async function takeForReadme(target: TargetSession): Promise<void> {
  await sized(target, 560, 600, 2);
  const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  fs.writeFileSync(path.join(root, 'docs/popup.png'), Buffer.from(data, 'base64'));
}

async function take(target: TargetSession, name: string): Promise<void> {
  fs.writeFileSync(path.join(OUT, `${name}.png`), await shot(target, Number.POSITIVE_INFINITY));
  if (values.docs && SHOWN.includes(name))
    fs.writeFileSync(path.join(DOCS, `${name}.png`), await shot(target, DOCS_HEIGHT));
}

/** What is in view, or of our long pages so much from the top. */
async function shot(target: TargetSession, most: number): Promise<Buffer> {
  const long = await target.evaluate<boolean>(`document.querySelector('.options, .welcome, .paste') !== null`);
  const { data } = await target.send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: long,
    ...(long && { clip: await wholeOf(target, most) }),
  });
  return Buffer.from(data, 'base64');
}

async function wholeOf(target: TargetSession, most: number): Promise<object> {
  const [width, height] = await target.evaluate<[number, number]>(
    '[innerWidth, document.documentElement.scrollHeight]',
  );
  return { x: 0, y: 0, width, height: Math.min(height, most), scale: 1 };
}
