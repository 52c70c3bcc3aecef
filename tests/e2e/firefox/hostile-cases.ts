import assert from 'node:assert/strict';
import {
  EAGER,
  EDITOR,
  FIRST,
  FOREIGN,
  HOSTILE,
  HOSTILE_HOST,
  hostileUrl,
  IDLE_PICTURE,
  LATE,
  LEADS,
  LISTENERS,
  LOST,
  listening,
  noArticle,
  pictured,
  SETS_COOKIES,
  savedFrom,
  TAKES,
} from '../pages/hostile';
import { listed, OURS, until } from './auto-cases';
import type { Case } from './case';
import type { World } from './world';

const MODES = ['tidy', 'reader'] as const;
const HIDDEN = `[...Document.prototype.querySelectorAll.call(document, '[data-jingdu-hidden]')]`;
const ours = (name: string) => `Document.prototype.querySelectorAll.call(document, 'html > [data-jingdu=${name}]')`;

const opens = (world: World, name: keyof typeof HOSTILE) => world.open(hostileUrl(name), HOSTILE[name]());
const SEE_ALL = `${EAGER}; await new Promise((done) => content.setTimeout(done, 800));`;

/** Pictures that the extension's pages ask for: those at open hosts and these, none of them with the reader's cookies. */
async function asksOnlyFor(world: World, more: readonly string[], work: () => Promise<void>): Promise<void> {
  for (const { from, to } of LEADS) world.server.serve(from, { body: '', type: 'text/plain', location: to });
  const [seen, asked] = [world.server.seen.length, (await world.extensionRequests()).length];
  await work();
  const pictures = (await world.extensionRequests())
    .slice(asked)
    .map(({ url }) => url)
    .filter((url) => url.endsWith('.png'));
  assert.deepEqual([...new Set(pictures)].sort(), [...LEADS.map(({ from }) => from), ...more].sort());
  const told = world.server.seen
    .slice(seen)
    .filter(({ url, cookie }) => LEADS.some(({ from }) => from === url) && cookie);
  assert.deepEqual(told, []);
}
const stands = (world: World, name: string) =>
  until(world, `${name} stands in the page`, `return ${ours(name)}.length === 1;`);
const isOriginal = (world: World) =>
  until(
    world,
    'nothing of ours is in the page',
    `return Document.prototype.querySelectorAll.call(document, '${OURS}').length === 0;`,
  );
/** Alt+Shift+J, as from the keyboard. */
const toggle = (world: World) => world.firefox.press('\uE00A', '\uE008', 'J');

async function eachMode(world: World, run: (mode: (typeof MODES)[number]) => Promise<void>): Promise<void> {
  for (const mode of MODES) {
    await world.store('sync', { preferences: { mode } });
    await run(mode);
  }
  await world.store('sync', { preferences: {} });
}

const hostListed = listed(hostileUrl('prefix'), HOSTILE.prefix);

export const hostile: readonly Case[] = [
  {
    given: hostListed,
    name: 'hostile pages: none opens our shadows or presses our buttons',
    run: (world) =>
      eachMode(world, async (mode) => {
        await opens(world, 'defines');
        const name = mode === 'tidy' ? 'bar' : 'reader';
        await stands(world, name);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        assert.deepEqual(await world.firefox.inPage('return window.took;'), []);
        await stands(world, name); // nobody pressed a button of it
        assert.ok(!(await world.stored('sync')).includes('paused'));
      }),
  },
  {
    given: hostListed,
    name: 'hostile pages: form controls and images by the names of the DOM, elements that throw: tidied, and put back',
    async run(world) {
      for (const name of ['prefix', 'form', 'everyName', 'images', 'throwing', 'xhtml', 'hides'] as const) {
        await opens(world, name);
        await stands(world, 'bar');
        const hidden = await world.firefox.inPage<string[]>(`return ${HIDDEN}.map((el) => el.textContent);`);
        assert.ok(hidden.includes(EDITOR), `${name}: the editor's line is hidden`);
        const look = await world.firefox.inPage<{ hides: boolean; shows: boolean; bar: boolean }>(
          `const box = (text) => [...Document.prototype.querySelectorAll.call(document, 'p')].find((el) => el.textContent === text).getClientRects().length > 0;
           return { hides: !box(${JSON.stringify(EDITOR)}), shows: box(${JSON.stringify(FIRST)}), bar: ${ours('bar')}[0].getClientRects().length > 0 };`,
        );
        assert.deepEqual(look, { hides: true, shows: true, bar: true }, name);
        await toggle(world);
        await isOriginal(world);
      }
    },
  },
  {
    given: hostListed,
    name: 'hostile pages: what we hid comes back as soon as the page takes away the way back',
    run: (world) =>
      eachMode(world, async (mode) => {
        for (const name of TAKES) {
          await opens(world, name);
          for (const end = Date.now() + 1500; Date.now() < end; )
            assert.equal(await world.firefox.inPage(`return ${LOST};`), false, `${mode}: ${name}`);
          const text = await world.firefox.inPage<string>('return document.body.textContent;');
          assert.ok(text.includes(name === 'opened' ? LATE : name === 'written' ? '只剩这一句' : FIRST), name);
        }
      }),
  },
  {
    given: hostListed,
    name: 'hostile pages: XML is left alone; stored values of a foreign shape stop nothing',
    async run(world) {
      await opens(world, 'xml');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.ok(!(await world.firefox.inPage<string>('return document.documentElement.outerHTML;')).includes('jingdu'));
      for (const value of FOREIGN) {
        const keys = ['skipped-pages', 'pending-sites', 'joining-hosts', 'reader-look'];
        await world.store('local', Object.fromEntries(keys.map((key) => [key, value])));
        await world.store('sync', { preferences: value, 'sites-1': value });
        await opens(world, 'prefix');
        await stands(world, 'bar');
      }
      const before = await world.stored('sync');
      await world.store(
        'sync',
        Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`sites-${n.toString(16)}`, 'torn'])),
      );
      await isOriginal(world);
      const look = 'return getComputedStyle(document.documentElement).visibility;';
      assert.equal(await world.firefox.inPage(look), 'visible');
      await world.store('local', { 'skipped-pages': [], 'pending-sites': [], 'joining-hosts': [], 'reader-look': {} });
      await world.store('sync', { ...JSON.parse(before), preferences: {} });
      await stands(world, 'bar');
    },
  },
  {
    name: 'hostile pages: what listens to copies adds nothing and takes nothing over',
    async run(world) {
      for (const [name, run] of Object.entries(LISTENERS)) {
        await world.emptyClipboard();
        await world.open(hostileUrl(name), listening(run));
        await world.firefox.press('\uE00A', '\uE008', 'D');
        const end = Date.now() + 10_000;
        while (!(await world.readClipboard('text/plain')) && Date.now() < end)
          await new Promise((resolve) => setTimeout(resolve, 100));
        const [text, html] = [await world.readClipboard('text/plain'), await world.readClipboard('text/html')];
        assert.ok(!/evil/u.test(text + html), name);
        assert.ok(text.includes(FIRST) && html.includes(FIRST), `${name}: the article is copied`);
        assert.equal(await world.firefox.inPage('return window.heard ?? 0;'), 0, `${name}: the page heard of it`);
      }
    },
  },
  {
    name: 'hostile pages: a click on a page without an article runs none of its elements and loads no picture',
    async run(world) {
      await world.open(hostileUrl('idle'), noArticle());
      const before = await world.firefox.inPage<number>('return window.made;');
      const popup = await world.clickButton();
      assert.notEqual(await popup.failure(), '');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await world.firefox.inPage('return window.made;'), before);
      assert.deepEqual(
        world.server.seen.filter(({ url }) => url === IDLE_PICTURE),
        [],
      );
    },
  },
  {
    given: hostListed,
    name: 'hostile pages: the popup and paste page ask for no near picture, and for none of a host that another site is listed by',
    async run(world) {
      // The reader is logged in at two hosts that are listed, of which the article has nothing.
      for (const host of ['bank.example', 'mail.example']) {
        await world.open(`https://${host}/2026/05/19/1.html`, HOSTILE.prefix());
        await world.firefox.inPage(SETS_COOKIES);
        const popup = await world.clickButton();
        await popup.article();
        await popup.click('[data-part="site"]');
        await popup.click('[data-copy="list-host"]');
        await until(world, 'it is tidied', `return ${ours('bar')}.length === 1;`);
      }
      const own = `https://${HOSTILE_HOST}/own.png`;
      await world.store('sync', { preferences: {} });
      await world.open(hostileUrl('pictured'), pictured(own));
      await asksOnlyFor(world, [own], async () => {
        const popup = await world.clickButton();
        await popup.article();
        await popup.run(SEE_ALL);
      });
      // A file's word alone says where it was saved: no host that is held is its own, and no network.
      for (const address of ['https://192.168.0.1/1.html', hostileUrl('pictured')]) {
        const { body } = savedFrom(address, pictured(own));
        await asksOnlyFor(world, [], () => world.tidiesFile(body, SEE_ALL));
      }
      for (const host of [HOSTILE_HOST, 'bank.example', 'mail.example']) await world.revoke(`*://${host}/*`);
      await world.registers([]);
    },
  },
];
