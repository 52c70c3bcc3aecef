import fs from 'node:fs';
import path from 'node:path';
import { FIXTURES, listFixtures, readFixturePage } from '../../../scripts/lib/fixture';
import { expect, test } from './fixtures';

/** The first fixture of each publisher's folder; all of them run in the unit tests. */
const firstOfEach = [...new Map([...listFixtures()].reverse().map((name) => [name.split(path.sep)[0], name])).values()];

for (const name of firstOfEach.sort()) {
  test(`the popup shows the article of ${name}`, async ({ open, clickButton }) => {
    const { url, charset = 'utf-8', mustKeep, mustDrop } = readFixturePage(name);
    const body = fs.readFileSync(path.join(FIXTURES, name, 'source.html'));
    await open(url, { body, type: `text/html; charset=${charset}`, policy: "script-src 'none'" });

    const popup = await clickButton();
    const text = flat(await popup.article());

    expect(mustKeep.filter((sentence) => !text.includes(flat(sentence)))).toEqual([]);
    expect(mustDrop.filter((sentence) => text.includes(flat(sentence)))).toEqual([]);
    expect(await popup.text('title')).not.toBe('');
  });
}

/** Without white space and Markdown's marks: the popup's lines break where its layout does. */
function flat(text: string): string {
  return text.replace(/[\s*|\\]+/gu, '');
}
