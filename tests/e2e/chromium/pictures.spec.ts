import fs from 'node:fs';
import { clickToolbar } from '../../../scripts/lib/toolbar';
import { SiteServer } from '../firefox/site-server';
import { BANK, EAGER, HOSTILE_HOST, hostileUrl, LEADS, pictured } from '../pages/hostile';
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

const OWN = `https://${HOSTILE_HOST}/own.png`;

test('popup and reader ask for no near picture, whoever sends them there, and for none with cookies', async ({
  launched,
  web,
  tab,
}) => {
  for (const sameSite of ['Lax', 'Strict', 'None'] as const)
    for (const domain of ['bank.example', 'mail.example', 'open.example', HOSTILE_HOST])
      await launched.context.addCookies([{ name: sameSite, value: '1', domain, path: '/', secure: true, sameSite }]);
  for (const { from, to } of LEADS) web.serve(from, { body: '', type: 'text/plain', location: to });
  web.serve(hostileUrl('pictured'), pictured(OWN));
  await tab.goto(hostileUrl('pictured'));
  const before = web.seen.length;
  const popup = new Popup(await clickToolbar(launched.link, launched.extensionId, tab.url()));
  await popup.article();
  await popup.target.evaluate(EAGER);

  const asked = () => web.seen.slice(before).filter(({ url }) => /\.(?:png|mp4)$/u.test(url));
  // Films are cards: neither they nor their posters are asked for.
  const wanted = [`${BANK}/logout.png`, ...LEADS.map(({ from }) => from), OWN].sort();
  await expect.poll(() => [...new Set(asked().map(({ url }) => url))].sort()).toEqual(wanted);

  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();
  await reader.evaluate(EAGER);
  await reader.waitForTimeout(500);
  expect([...new Set(asked().map(({ url }) => url))].sort()).toEqual(wanted);
  expect(asked().filter(({ cookie }) => cookie !== '')).toEqual([]);
});
