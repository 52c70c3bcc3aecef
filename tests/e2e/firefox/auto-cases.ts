import assert from 'node:assert/strict';
import type { LocalFile } from '../../../scripts/lib/local-pages';
import { addressOf, application, BAKERY, MOVING_HOST, RIVER, single } from '../pages/moving';
import { EDITOR_LINE, FIRST_SENTENCE, STORY_URL, story } from '../pages/story';
import type { Case } from './case';
import type { World } from './world';

/** A case's `given`: the site of a page is listed, from the popup. */
export const listed = (url: string, file: () => LocalFile) => async (world: World) => {
  const pattern = `*://${new URL(url).hostname}/*`;
  if ((await world.grantedOrigins()).includes(pattern)) return;
  await world.open(url, file());
  await choose(world, 'list-host');
  await world.registers([pattern]);
};

/** What changes the page; the way back and what is said over it only tell of us. */
const TOLD = '[data-jingdu="back"], [data-jingdu="said"]';
export const OURS = `[data-jingdu]:not(${TOLD}), jingdu, [data-jingdu-hidden]`;

/** Asks the page again until the body of the function gives something truthy. @throws Error after 15 s */
export async function until(world: World, what: string, body: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await world.firefox.inPage<boolean>(body).catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within 15 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const isClean = (world: World) =>
  until(world, 'the page is tidied', `return document.querySelectorAll('[data-jingdu=bar]').length === 1;`);
const isOriginal = (world: World) =>
  until(world, 'nothing of ours is in the page', `return document.querySelectorAll('${OURS}').length === 0;`);
/** Waits until exactly these texts are hidden. */
const hides = (world: World, ...texts: readonly string[]) =>
  until(
    world,
    `hidden: ${texts.join()}`,
    `const hidden = [...document.querySelectorAll('[data-jingdu-hidden]')];
     return hidden.every((el) => getComputedStyle(el).display === 'none')
       && JSON.stringify(hidden.map((el) => el.textContent)) === ${JSON.stringify(JSON.stringify(texts))};`,
  );
const shown = (world: World) => world.firefox.inPage<string>('return document.body.innerText;');
const serialised = (world: World) =>
  world.firefox.inPage<string>(
    `const page = document.documentElement.cloneNode(true);
     for (const told of page.querySelectorAll('${TOLD}')) told.remove();
     return page.outerHTML;`,
  );

/** @returns when the item was chosen */
async function choose(world: World, item: string): Promise<number> {
  const popup = await world.clickButton();
  await popup.article();
  await popup.click('[data-part="site"]');
  const at = Date.now();
  await popup.click(`[data-copy="${item}"]`);
  return at;
}

/** Lets the page note when it is tidied. */
const noteTidied = (world: World) =>
  world.firefox.inPage(
    `new MutationObserver((_, noted) => {
       if (!document.querySelector('[data-jingdu="bar"]')) return;
       noted.disconnect();
       document.documentElement.dataset.tidiedAt = Date.now();
     }).observe(document.documentElement, { childList: true });`,
  );

async function takeTidiedAt(world: World): Promise<number> {
  const take = `const { dataset } = document.documentElement; const at = dataset.tidiedAt; delete dataset.tidiedAt; return Number(at);`;
  return world.firefox.inPage<number>(take);
}

/** Alt+Shift+J, as from the keyboard. */
const toggle = (world: World) => world.firefox.press('\uE00A', '\uE008', 'J');

export const auto: readonly Case[] = [
  {
    name: 'auto-clean: a page of a site that is not listed is tidied once by the shortcut, and taken back byte for byte',
    async run(world) {
      await world.open(STORY_URL, story());
      const before = await serialised(world);
      await toggle(world);
      await isClean(world);
      assert.ok(!(await shown(world)).includes(EDITOR_LINE));
      assert.deepEqual(await world.grantedOrigins(), []);
      await toggle(world);
      await isOriginal(world);
      assert.equal(await serialised(world), before);
    },
  },
  {
    name: 'auto-clean: a site listed from the popup is clean at once, opens clean, and a shortcut switches it byte for byte',
    async run(world) {
      await world.open(STORY_URL, story());
      const before = await serialised(world);
      await noteTidied(world);
      const chosenAt = await choose(world, 'list-host');
      await isClean(world); // the page in view, without a load
      const took = (await takeTidiedAt(world)) - chosenAt;
      assert.ok(took <= 1000, `the page in view is tidied within a second, not after ${took} ms`);
      await world.registers(['*://www.sohu.com/*']);
      await world.firefox.goto(STORY_URL);
      await isClean(world);
      const text = await shown(world);
      assert.ok(text.includes(FIRST_SENTENCE) && !text.includes(EDITOR_LINE) && !text.includes('大家都在看'));
      assert.match(await world.badge(), /^\d+$/u);
      await toggle(world);
      await isOriginal(world);
      assert.equal(await serialised(world), before);
      assert.equal(await world.badge(), '·');
      await toggle(world);
      await isClean(world);
    },
  },
  {
    given: listed(STORY_URL, story),
    name: 'auto-clean: revoked in the settings of the browser the page is original, and the popup says so',
    async run(world) {
      await world.revoke('*://www.sohu.com/*');
      await world.registers([]);
      await world.firefox.goto(STORY_URL);
      const popup = await world.clickButton();
      await popup.article();
      await popup.waitFor(`return document.querySelector('[data-part="site"]').dataset.standing === 'revoked';`);
      await isOriginal(world);
      await popup.click('[data-part="site"]');
      await popup.click('[data-copy="allow"]');
      await world.registers(['*://www.sohu.com/*']);
    },
  },
  {
    given: listed(STORY_URL, story),
    name: 'auto-clean: taken off the list the page is original at once, and the permission is given back',
    async run(world) {
      await world.firefox.goto(STORY_URL);
      await isClean(world);
      await choose(world, 'unlist');
      await isOriginal(world);
      await world.registers([]);
      assert.deepEqual(await world.grantedOrigins(), []);
    },
  },
  {
    name: 'auto-clean: single-page navigation shows each article tidied, with the background stopped in between',
    async run(world) {
      await world.open(addressOf(RIVER), application());
      await choose(world, 'list-host');
      await world.registers([`*://${MOVING_HOST}/*`]);
      await world.stopBackground();
      await world.firefox.goto(addressOf(RIVER));
      await hides(world, RIVER.editor);
      await world.stopBackground();
      await world.firefox.inPage(`go('${BAKERY.path}');`);
      await hides(world, BAKERY.editor);
      await world.firefox.inPage(`go('/');`);
      await isOriginal(world);
    },
  },
  {
    given: listed(addressOf(RIVER), application),
    name: 'auto-clean: back from the cache the page is as it was left',
    async run(world) {
      await world.open(addressOf(RIVER), single(RIVER));
      await hides(world, RIVER.editor);
      await world.firefox.inPage(
        `addEventListener('pageshow', ({ persisted }) => { document.title = String(persisted); });`,
      );
      await world.open(addressOf(BAKERY), single(BAKERY));
      await hides(world, BAKERY.editor);
      await world.firefox.back();
      await until(world, 'it comes from the cache', `return document.title === 'true';`);
      await hides(world, RIVER.editor);
      await choose(world, 'unlist');
      await isOriginal(world);
      await world.registers([]);
    },
  },
];
