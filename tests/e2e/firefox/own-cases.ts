import assert from 'node:assert/strict';
import { CLEAN_URL, FIRST_SENTENCE, plain, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { until } from './auto-cases';
import type { Case } from './case';
import type { FirefoxPopup } from './popup';
import type { World } from './world';

const SAYING = '好茶不等人，明天早上八点，我们还在老地方烧水。';
const SEEN_AS = ['船正好靠岸', '雨刚刚下起来', '桥上亮了灯', '集市已经散了'];
const teaUrl = (host: string, n: number) => `https://${host}/a/${n}.html`;
/** The nth article of a site, each of which ends with the same sentence. */
const tea = (n: number) =>
  plain(
    `<div class="main"><h1>茶馆门前：${SEEN_AS[n]}</h1><div class="text">${Array.from(
      { length: 6 },
      (_, k) =>
        `<p>第${k + 1}壶水烧开的时候，${SEEN_AS[n]}，老人把门板卸下来，客人一个接一个坐满了堂前，谁也不急着走。</p>`,
    ).join('')}<p class="saying">${SAYING}</p></div></div>`,
  );
const [TAB, ENTER, DOWN, RIGHT] = ['\uE004', '\uE007', '\uE015', '\uE014'];
/** From the picker's panel to its last button. */
const TO_SAVE = 13;

async function shown(world: World, url = STORY_URL, file = story()): Promise<FirefoxPopup> {
  await world.open(url, file);
  const popup = await world.clickButton();
  await popup.article();
  return popup;
}

/** Takes an entry of one of the popup's menus. */
async function choose(popup: FirefoxPopup, menu: 'keep' | 'more', entry: string): Promise<void> {
  await popup.click(`[data-part="${menu}"]`);
  await popup.click(`[data-copy="${entry}"]`);
}

/** What the reader keeps, cites, marks, reports and corrects. */
export const own: readonly Case[] = [
  {
    name: 'the popup cites from its menu',
    async run(world) {
      await world.emptyClipboard();
      const popup = await shown(world);
      await choose(popup, 'keep', 'cite-gbt7714');
      await popup.waitFor(`return document.querySelector('[data-part="status"]').innerText.includes('已复制引用');`);
      const text = await world.readClipboard('text/plain');
      assert.ok(text.startsWith(STORY_TITLE) || text.includes(`${STORY_TITLE}[`), text);
      assert.ok(text.includes(CLEAN_URL), text);
    },
  },
  {
    name: 'what is marked in the reader is marked after a reload',
    async run(world) {
      await (await shown(world)).click('[data-part="reader"]');
      await world.readerShows(FIRST_SENTENCE);
      await world.onPage(
        'reader.html',
        `if (document.querySelector('[data-part="marks-button"]')) return true;
         content.getSelection().selectAllChildren(document.querySelector('.body p'));
         press('[data-action="mark"]');`,
      );
      await world.reloadReader();
      await world.onPage(
        'reader.html',
        `return document.querySelector('body:not([data-before]) [data-part="marks-button"]')?.innerText.trim() === '1';`,
      );
      await world.closePage('reader.html');
    },
  },
  {
    name: 'a page is reported without its words',
    async run(world) {
      await choose(await shown(world), 'more', 'report');
      const report = await world.onPage<string>(
        'report.html',
        `return document.querySelector('.report-source textarea')?.value;`,
      );
      assert.ok(report.length > 1000 && !report.includes(FIRST_SENTENCE.slice(0, 6)));
      await world.closePage('report.html');
    },
  },
  {
    name: 'the pages of a window are cleaned together',
    async run(world) {
      await choose(await shown(world), 'more', 'several-tabs');
      const done = await world.onPage<string>(
        'several.html',
        `const report = document.querySelector('[data-part="several-report"]');
         if (report) return report.dataset.done;
         if (!document.querySelector('[data-action="cancel"]')) press('[data-action="see-tabs"], [data-action="start"]');`,
      );
      assert.equal(done, '1');
      await world.closePage('several.html');
      assert.deepEqual(await world.grantedOrigins(), []);
    },
  },
  {
    name: 'what is chosen by hand, by the keyboard alone, holds on the next article, and as long as the options say so',
    async run(world) {
      const host = 'tea.example';
      const row = `[data-own-rule="${host}"]`;
      const popup = await shown(world, teaUrl(host, 0), tea(0));
      assert.ok((await popup.text('body')).includes(SAYING));
      await choose(popup, 'more', 'pick');
      await until(world, 'the picker is there', `return document.querySelector('[data-jingdu="picker"]') !== null;`);
      await world.firefox.pressInPage('2', DOWN, ...Array.from({ length: 6 }, () => RIGHT), ENTER);
      await world.firefox.pressInPage(...Array.from({ length: TO_SAVE }, () => TAB), ENTER);
      await world.onPage('options.html', `return document.querySelector('${row}') !== null;`);
      assert.equal(await ends(world, host, 1), 'without the saying');

      await world.onPage('options.html', `press('${row} [data-action="preview"]'); return true;`);
      const preview = `[...document.querySelectorAll('${row} [data-line]')]`;
      await world.onPage('options.html', `return ${preview}.length > 0;`);
      const gone = `return ${preview}.filter((el) => el.dataset.line === 'gone').map((el) => el.textContent).join();`;
      assert.equal(await world.onPage('options.html', gone), SAYING);
      assert.deepEqual(await world.grantedOrigins(), []);

      await world.onPage('options.html', `press('${row} input[type=checkbox]'); return true;`);
      await world.onPage('options.html', `return document.querySelector('${row}').dataset.off === 'true';`);
      assert.equal(await ends(world, host, 1), 'with the saying');
      await world.onPage('options.html', `press('${row} input[type=checkbox]'); return true;`);
      await world.onPage('options.html', `return document.querySelector('${row}').dataset.off === 'false';`);
      assert.equal(await ends(world, host, 1), 'without the saying');

      await world.onPage('options.html', `press('${row} [data-action="remove-rule"]'); return true;`);
      await world.onPage('options.html', `return document.querySelector('${row}') === null;`);
      assert.equal(await ends(world, host, 1), 'with the saying');
    },
  },
  {
    name: 'a line of three articles of a site goes, with its reason, until the habits are forgotten',
    async run(world) {
      const host = 'inn.example';
      for (const n of [0, 1]) {
        const before = await habits(world);
        assert.equal(await ends(world, host, n), 'with the saying');
        const end = Date.now() + 15_000;
        while ((await habits(world)) === before)
          assert.ok(Date.now() < end, 'an article that was read is learned from');
      }
      assert.equal(await ends(world, host, 2), 'without the saying');
      const popup = await world.clickButton();
      await popup.article();
      await popup.click('[data-part="removals"] summary');
      await popup.waitFor(
        `return document.querySelector('[data-part="removals"]').innerText.includes('在此站另外 2 篇文章里也出现过');`,
      );

      await world.onPage('options.html', `press('[data-setting="habits"]'); return true;`);
      await world.onPage(
        'options.html',
        `return document.querySelector('[data-part="habits"] .count').innerText.includes('什么都没有记');`,
      );
      assert.equal(await habits(world), '');
      assert.equal(await ends(world, host, 3), 'with the saying');
      assert.equal(await habits(world), '');
      await world.onPage('options.html', `press('[data-setting="habits"]'); return true;`);
    },
  },
];

/** How the popup's article of a page of tea ends. */
async function ends(world: World, host: string, n: number): Promise<'with the saying' | 'without the saying'> {
  const text = await (await shown(world, teaUrl(host, n), tea(n))).text('body');
  assert.ok(text.includes(`${SEEN_AS[n]}，老人把门板卸下来`), 'the article is there');
  return text.includes(SAYING) ? 'with the saying' : 'without the saying';
}

/** What is remembered of sites' lines, as one text. */
async function habits(world: World): Promise<string> {
  const items: Record<string, { readonly kept: string }> = JSON.parse(await world.stored('local'));
  return Object.entries(items)
    .filter(([key]) => key.startsWith('site-habits:'))
    .map(([key, { kept }]) => key + kept)
    .join();
}
