import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { FIXTURES, listFixtures, readFixturePage } from '../../../scripts/lib/fixture';
import { lastSentenceOf, PAGED_URL, paged, pagedUrl } from '../pages/paged';
import {
  CLEAN_URL,
  EDITOR_LINE,
  FIRST_SENTENCE,
  home,
  LAST_SENTENCE,
  PLAIN_URL,
  plain,
  STORY_TITLE,
  STORY_URL,
  story,
} from '../pages/story';
import { auto } from './auto-cases';
import type { Case } from './case';
import { hostile } from './hostile-cases';
import { own } from './own-cases';
import type { World } from './world';

const PUBLISHERS = 'sohu sina netease tencent toutiao ifeng baijiahao people xinhua thepaper huanqiu guancha'.split(
  ' ',
);

const reading: Case[] = [
  {
    name: 'the popup shows headline and article',
    async run(world) {
      await world.open(STORY_URL, story());
      const popup = await world.clickButton();
      const text = await popup.article();
      assert.ok(text.includes(FIRST_SENTENCE) && text.includes(LAST_SENTENCE));
      assert.ok(!text.includes('大家都在看') && !text.includes(EDITOR_LINE));
      assert.equal(await popup.text('title'), STORY_TITLE);
      assert.ok((await popup.text('copy')).includes('复制'), 'the popup speaks the language of the browser');
    },
  },
  {
    name: 'a removal is put back, and taken out again',
    async run(world) {
      await world.open(STORY_URL, story());
      const popup = await world.clickButton();
      await popup.article();
      const row = '[data-removal-id][data-kind="editor"]';
      await popup.click('[data-part="removals"] summary');
      await popup.click(`${row} [data-action="put-back"]`);
      await popup.waitFor(`return document.querySelector('${row}').dataset.state === 'back';`);
      assert.ok((await popup.text('body')).includes(EDITOR_LINE));
      await popup.click(`${row} [data-action="take-out"]`);
      await popup.waitFor(`return document.querySelector('${row}').dataset.state === 'out';`);
      assert.ok(!(await popup.text('body')).includes(EDITOR_LINE));
    },
  },
  {
    name: 'the reader opens in a tab of its own, which shows its article again after a reload',
    async run(world) {
      await world.open(STORY_URL, story());
      const popup = await world.clickButton();
      await popup.article();
      await popup.click('[data-part="reader"]');
      await world.readerShows(LAST_SENTENCE);
      await world.reloadReader();
      await world.readerShows(LAST_SENTENCE);
      await world.closePage('reader.html');
    },
  },
  ...PUBLISHERS.map((site) => ({ name: `the article of ${site}`, run: (world: World) => readFixture(world, site) })),
];

async function readFixture(world: World, site: string): Promise<void> {
  const name = listFixtures().find((one) => one.startsWith(`${site}${path.sep}`));
  assert.ok(name, `${site} has a fixture`);
  const { url, charset = 'utf-8', mustKeep, mustDrop } = readFixturePage(name);
  const body = fs.readFileSync(path.join(FIXTURES, name, 'source.html'));
  await world.open(url, { body, type: `text/html; charset=${charset}` });
  const text = flat(await (await world.clickButton()).article());
  assert.deepEqual(
    mustKeep.filter((sentence) => !text.includes(flat(sentence))),
    [],
  );
  assert.deepEqual(
    mustDrop.filter((sentence) => text.includes(flat(sentence))),
    [],
  );
}

const flat = (text: string): string => text.replace(/[\s*|\\]+/gu, '');

const copying: Case[] = [
  {
    name: 'Copy gives the clean text, plain and rich together',
    async run(world) {
      await world.emptyClipboard();
      await world.open(STORY_URL, story());
      const popup = await world.clickButton();
      await popup.article();
      await popup.click('[data-part="copy"]');
      await popup.waitFor(`return document.querySelector('[data-part="status"]').innerText.trim();`);
      await assertCopied(world);
    },
  },
  {
    name: 'the shortcut copies without the popup',
    async run(world) {
      await world.emptyClipboard();
      await world.open(STORY_URL, story());
      await world.firefox.press('\uE00A', '\uE008', 'D');
      const end = Date.now() + 10_000;
      while (!(await world.readClipboard('text/plain')) && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await assertCopied(world);
    },
  },
];

async function assertCopied(world: World): Promise<void> {
  const text = await world.readClipboard('text/plain');
  assert.ok(text.startsWith(STORY_TITLE), `the clipboard begins with the headline, not with ${text.slice(0, 40)}`);
  assert.ok(text.includes(FIRST_SENTENCE) && text.includes(CLEAN_URL) && !text.includes('spm='));
  assert.match(await world.readClipboard('text/html'), /<p[\s>]/u);
}

const failing: Case[] = [
  { name: 'a front page', reason: 'not-article', url: PLAIN_URL, file: home() },
  { name: 'a page without text', reason: 'unloaded', url: `${PLAIN_URL}empty`, file: plain('<div></div>') },
  {
    name: 'a page of frames only',
    reason: 'frame-only',
    url: `${PLAIN_URL}frames`,
    file: plain('<iframe src="/x"></iframe>'),
  },
  { name: "a page of the browser's own", reason: 'restricted', url: 'about:support', file: undefined },
].map(({ name, reason, url, file }) => ({
  name: `${name}: ${reason}`,
  async run(world: World) {
    if (file) await world.open(url, file);
    else await world.firefox.goto(url);
    assert.equal(await (await world.clickButton()).failure(), reason);
  },
}));

/** Last: what the extension asked the network for in all the cases before. */
const nothingLeft: Case = {
  name: 'the extension asked for nothing but pictures that the pages show',
  async run(world) {
    const asked = await world.extensionRequests();
    assert.deepEqual(
      asked.filter(({ url, image }) => !image || !world.server.mentions(url)),
      [],
    );
  },
};

/** After it: the one thing that is asked for, and only then. */
const joining: Case = {
  name: 'the other pages of an article are joined on a click, from the host that was asked for',
  async run(world) {
    for (const page of [2, 3]) world.server.serve(pagedUrl(page), paged(page));
    const fetched = async () => (await world.extensionRequests()).filter(({ image }) => !image).map(({ url }) => url);
    await world.open(PAGED_URL, paged(1));
    const popup = await world.clickButton();
    await popup.article();
    assert.deepEqual(await fetched(), []);
    await popup.click('[data-action="join"]');
    await popup.waitFor(`return document.querySelector('[data-joining="done"]');`);
    const text = await popup.text('body');
    for (const page of [1, 2, 3]) assert.ok(text.includes(lastSentenceOf(page)), `page ${page} is there`);
    assert.deepEqual(await fetched(), [pagedUrl(2), pagedUrl(3)]);
    assert.deepEqual(await world.grantedOrigins(), []);
  },
};

export const CASES: readonly Case[] = [
  ...reading,
  ...copying,
  ...failing,
  ...auto,
  ...own,
  ...hostile,
  nothingLeft,
  joining,
];
