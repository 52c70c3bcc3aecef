import fs from 'node:fs';
import { clickToolbar } from '../../../scripts/lib/toolbar';
import { SiteServer } from '../firefox/site-server';
import { BANK, EAGER, HOSTILE_HOST, hostileUrl, LEADS, pictured, savedFrom } from '../pages/hostile';
import { test as base, expect } from './fixtures';
import { grantedBuild } from './granted-build';
import { type Launched, launch } from './launch';
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
/** Films are cards: neither they nor their posters are asked for. */
const WANTED = [`${BANK}/logout.png`, ...LEADS.map(({ from }) => from), OWN].sort();
const pictures = (web: SiteServer, from: number) =>
  web.seen.slice(from).filter(({ url }) => /\.(?:png|mp4)$/u.test(url));
const addresses = (web: SiteServer, from: number) => [...new Set(pictures(web, from).map(({ url }) => url))].sort();

/** The reader is logged in everywhere, and open hosts send requests on. */
async function set({ context }: Launched, web: SiteServer): Promise<void> {
  for (const sameSite of ['Lax', 'Strict', 'None'] as const)
    for (const domain of ['bank.example', 'mail.example', 'open.example', HOSTILE_HOST])
      await context.addCookies([{ name: sameSite, value: '1', domain, path: '/', secure: true, sameSite }]);
  for (const { from, to } of LEADS) web.serve(from, { body: '', type: 'text/plain', location: to });
}

test('popup and reader ask for no near picture, whoever sends them there, and for none with cookies', async ({
  launched,
  web,
  tab,
}) => {
  await set(launched, web);
  web.serve(hostileUrl('pictured'), pictured(OWN));
  await tab.goto(hostileUrl('pictured'));
  const before = web.seen.length;
  const popup = new Popup(await clickToolbar(launched.link, launched.extensionId, tab.url()));
  await popup.article();
  await popup.target.evaluate(EAGER);

  await expect.poll(() => addresses(web, before)).toEqual(WANTED);

  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]').waitFor();
  await reader.evaluate(EAGER);
  await reader.waitForTimeout(500);
  expect(addresses(web, before)).toEqual(WANTED);
  expect(pictures(web, before).filter(({ cookie }) => cookie !== '')).toEqual([]);
});

test('the paste page asks for no near picture of a saved page, wherever that says it was saved, and for none with cookies', async ({
  launched,
  web,
  tab,
}) => {
  await set(launched, web);
  await tab.goto(`chrome-extension://${launched.extensionId}/paste.html`);
  for (const [nth, address] of ['https://192.168.0.1/1.html', hostileUrl('pictured')].entries()) {
    const before = web.seen.length;
    const own = `https://pictures${nth}.example/own.png`;
    const { body } = savedFrom(address, pictured(own));
    const file = { name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(body) };
    await tab.locator('input[type=file]').setInputFiles(file);
    await tab.locator('[data-part="body"]').waitFor();
    await tab.evaluate(EAGER);
    const wanted = WANTED.map((one) => (one === OWN ? own : one)).sort();
    await expect.poll(() => addresses(web, before)).toEqual(wanted);
    await tab.waitForTimeout(500);
    expect(addresses(web, before)).toEqual(wanted);
    expect(pictures(web, before).filter(({ cookie }) => cookie !== '')).toEqual([]);
    await tab.locator('[data-action="again"]').click(); // the next file has pictures elsewhere
  }
});
