import assert from 'node:assert/strict';
import { CLEAN_URL, FIRST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import type { Case } from './case';
import type { FirefoxPopup } from './popup';
import type { World } from './world';

async function shown(world: World): Promise<FirefoxPopup> {
  await world.open(STORY_URL, story());
  const popup = await world.clickButton();
  await popup.article();
  return popup;
}

/** What the reader cites, marks, reports, and cleans together. */
export const own: readonly Case[] = [
  {
    name: 'the popup cites from its menu',
    async run(world) {
      await world.emptyClipboard();
      const popup = await shown(world);
      await popup.click('[data-part="keep"]');
      await popup.click('[data-copy="cite-gbt7714"]');
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
      const popup = await shown(world);
      await popup.click('[data-part="more"]');
      await popup.click('[data-copy="report"]');
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
      const popup = await shown(world);
      await popup.click('[data-part="more"]');
      await popup.click('[data-copy="several-tabs"]');
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
];
