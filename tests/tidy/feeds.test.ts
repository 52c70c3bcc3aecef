import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { visibleLength } from '../../core/text';
import { isFeed } from '../../core/tidy/feeds';

const TOLD = '江岸老码头今天重新开张，沿江的一百二十家小店亮起了灯。';
const feed = (html: string): boolean => {
  const { document } = new JSDOM(`<body><div id="it">${html}</div></body>`).window;
  const it = document.querySelector('#it');
  if (!it) throw new Error('fixture');
  return isFeed(it, visibleLength(it.textContent ?? ''));
};

it.each([
  ['paragraphs', `<p>${TOLD.repeat(4)}</p><p>${TOLD.repeat(4)}</p>`, false],
  ['paragraphs with a link and a sub-headline', `<h3>开张</h3><p>${TOLD.repeat(4)}<a href="/a">码头</a></p>`, false],
  [
    'three stories with a summary each',
    `<div><a href="/1">江岸老码头今天重新开张</a></div><p>${TOLD}</p>`.repeat(3),
    true,
  ],
  ['three headings with a summary each', `<h3>老码头</h3><p>${TOLD}</p>`.repeat(3), true],
  ['items', `<ul>${`<li>${TOLD}</li>`.repeat(4)}</ul>`, true],
  ['a comment', `<span>2024-05-11 10:46</span><p>${TOLD.repeat(4)}</p>`, true],
  ['a comment of a while ago', `<em>3小时前</em><p>${TOLD.repeat(4)}</p>`, true],
])('%s: %s', (_, html, expected) => {
  expect(feed(html)).toBe(expected);
});
