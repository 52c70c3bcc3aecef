import fs from 'node:fs';
import { clickToolbar } from '../../../scripts/lib/toolbar';
import { SiteServer } from '../firefox/site-server';
import { PLAIN_URL, plain } from '../pages/story';
import { test as base, expect } from './fixtures';
import { grantedBuild } from './granted-build';
import { launch } from './launch';
import { Popup } from './popup';

/** A browser that is let into every host, and a web of one real server: cookies are only seen where they arrive. */
const test = base.extend<object, { web: SiteServer }>({
  web: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument
    async ({}, use) => {
      const web = await SiteServer.start();
      await use(web);
      web.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ language, web }, use) => {
      const build = grantedBuild();
      const args = [`--host-resolver-rules=MAP *:443 127.0.0.1:${web.port}`, '--ignore-certificate-errors'];
      const launched = await launch(language, { build, args });
      await use(launched);
      await launched.context.close();
      fs.rmSync(build, { recursive: true });
    },
    { scope: 'worker' },
  ],
  nothingLeaves: undefined,
});

const BANK = 'https://bank.example';
const NEAR = [
  'https://127.0.0.1/a.png',
  'https://2130706433/b.png',
  'https://0x7f.1/c.png',
  'https://[::1]/d.png',
  'https://[::ffff:7f00:1]/e.png',
  'https://localhost./f.png',
  'https://192.168.0.1/g.png',
  'https://printer.local/h.png',
  'https://router/i.png',
];
const PICTURES = [
  ...NEAR.map((src) => `<img src="${src}" width="600" height="400">`),
  `<picture><source srcset="${NEAR[0]} 2x"><img src="${NEAR[6]}"></picture>`,
  `<video src="${NEAR[0]}" poster="${NEAR[6]}"></video>`,
  `<svg width="90" height="90"><image href="${NEAR[0]}" width="90" height="90"/></svg>`,
  `<img src="${BANK}/logout.png" width="600" height="400">`,
  `<img src="${PLAIN_URL}own.png" width="600" height="400">`,
  `<video src="${BANK}/film.mp4" poster="${BANK}/poster.png" width="600" height="400"></video>`,
];
const SENTENCE = '雨季之前旧书摊重新开张，摊主把三百多册旧杂志按年份排在长桌上，供路过的人随意翻看。';
const ARTICLE = plain(
  `<h1>旧书摊在雨季之前重新开张</h1><div class="article">${PICTURES.map((one, i) => `<p>${i + 1}、${SENTENCE}</p><p>${one}</p>`).join('')}</div>`,
);

test('the popup asks for no near picture, and for none with cookies', async ({ launched, web, tab }) => {
  for (const sameSite of ['Lax', 'Strict', 'None'] as const)
    for (const domain of ['bank.example', 'news.example'])
      await launched.context.addCookies([{ name: sameSite, value: '1', domain, path: '/', secure: true, sameSite }]);
  web.serve(`${PLAIN_URL}1.html`, ARTICLE);
  await tab.goto(`${PLAIN_URL}1.html`);
  const before = web.seen.length;
  const popup = new Popup(await clickToolbar(launched.link, launched.extensionId, tab.url()));
  await popup.article();
  await popup.target.evaluate(`document.querySelectorAll('[data-part="body"] :is(img, video)').forEach((one) => {
    one.loading = 'eager';
    one.preload = 'auto';
  })`);

  const asked = () => web.seen.slice(before).filter(({ url }) => /\.(?:png|mp4)$/u.test(url));
  // Films are cards: neither they nor their posters are asked for.
  const wanted = [`${BANK}/logout.png`, `${PLAIN_URL}own.png`];
  await expect.poll(() => [...new Set(asked().map(({ url }) => url))].sort()).toEqual(wanted);
  expect(asked().filter(({ cookie }) => cookie !== '')).toEqual([]);
});
