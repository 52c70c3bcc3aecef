import { describe, expect, it } from 'vitest';
import { articlePage, missing, run } from './hostile';

/** Far more than a page under test needs, far less than one that never ends. */
const PATIENCE = 15_000;

const pages: Record<string, string> = {
  'four hundred elements inside each other, in the article': articlePage('', '', '', '<div>'.repeat(400)),
  'four hundred elements around the article': articlePage('', '<div>'.repeat(400)),
  'five hundred empty siblings in the article': articlePage('', '', '', '<i></i>'.repeat(500)),
  'attributes of a million characters': articlePage(
    '',
    `<div id="${'z'.repeat(1e6)}" class="${'ad-share '.repeat(1e5)}">`,
    '</div>',
  ),
  'a paragraph of twenty thousand characters': articlePage('', '', '', `<p>${'潮水每天涨落两次，'.repeat(2200)}</p>`),
  'a hundred thousand spaces': articlePage('', '', '', `<p>${' '.repeat(100_000)}字</p>`),
  'brackets that never close': articlePage('', '', '', `<p>${'（责任编辑：'.repeat(1000)}</p>`),
};

describe('pages made to be too much', () => {
  it.each(Object.entries(pages))('%s', { timeout: 4 * PATIENCE }, (_, html) => {
    const started = performance.now();
    expect(missing(run(html))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3 * PATIENCE);
  });
});
