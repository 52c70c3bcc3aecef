// The second half of `npm start`: the bundled portal page under its portal's own address, with the extension loaded.
import fs from 'node:fs';
import path from 'node:path';
import { targetsOf } from './lib/browser-link';
import { DevtoolsPipe } from './lib/devtools-pipe';
import { LocalPages } from './lib/local-pages';
import { popupReport } from './lib/popup-report';
import { ensureSystem, FOR_START } from './lib/system-packages';
import { TargetSession } from './lib/target-session';
import { clickToolbar, EXTENSION_ARGS, loadExtension } from './lib/toolbar';

const root = path.resolve(import.meta.dirname, '..');
const PAGE = 'https://www.sohu.com/a/900000007_120000007';
const PICTURE = 'https://p0.itc.cn/sample/teahouse.svg';

/** Chinese names of the Chromium family's UI language: by the environment, not by a flag. */
const ENV = { ...process.env, LANGUAGE: 'zh_CN' };

const visible =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
ensureSystem(FOR_START);
const pipe = DevtoolsPipe.launch([...EXTENSION_ARGS, ...(visible ? [] : ['--headless']), 'about:blank'], ENV);
try {
  const extension = await loadExtension(pipe, path.join(root, '.output/chrome-mv3'));
  await openSample();
  if (visible) await stay();
  else await show(extension);
} finally {
  await pipe.close();
}

/** In a visible browser only the sample is ours and the rest of the web is there to be tried; else there is no other. */
async function openSample(): Promise<void> {
  const pages = await LocalPages.over(pipe, visible ? [PAGE, PICTURE] : undefined);
  const sample = (name: string) => fs.readFileSync(path.join(root, 'assets/sample', name));
  pages.serve(PAGE, { body: sample('portal.html'), type: 'text/html; charset=utf-8' });
  pages.serve(PICTURE, { body: sample('teahouse.svg'), type: 'image/svg+xml' });
  const tab = (await targetsOf(pipe, 'page')).find((target) => target.url === 'about:blank');
  const targetId =
    tab?.targetId ?? (await pipe.send<{ targetId: string }>('Target.createTarget', { url: '' })).targetId;
  const page = await TargetSession.attach(pipe, targetId);
  await page.send('Page.navigate', { url: PAGE });
  await page.waitFor(`location.href === ${JSON.stringify(PAGE)} && document.readyState === 'complete'`);
}

async function stay(): Promise<void> {
  console.log(`\n${PAGE} is the bundled sample page.`);
  console.log(
    'Click the 净读 button in the toolbar (behind the puzzle piece, if it is not pinned) or press Alt+Shift+E.',
  );
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => pipe.child.once('exit', () => resolve()));
}

async function show(extension: string): Promise<void> {
  const popup = await clickToolbar(pipe, extension, PAGE);
  console.log(await popupReport(popup));
  const { data } = await popup.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  const picture = path.join(root, 'results/popup.png');
  fs.mkdirSync(path.dirname(picture), { recursive: true });
  fs.writeFileSync(picture, Buffer.from(data, 'base64'));
  console.log(`\n屏幕截图 Screenshot of the popup: ${picture}`);
}
