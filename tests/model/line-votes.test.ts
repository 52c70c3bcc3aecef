import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../platform/builtin-rules';
import { bodyIn, portal, read } from '../traps/portal';

const LINES = [
  '五月的第一个星期一，小城终于等来了第一列火车，站台上站满了从各个乡镇赶来的人。',
  '车站值班员说，这条线路修了整整九年，中间停工三次，最长的一次停了十四个月，工棚里长出了草。',
  '第一批乘客里有一位八十三岁的老人，她带着孙女坐到下一站，又坐了回来，一共用了四十分钟。',
];
const TITLE = '小城等来了第一列火车';
const within = (inner: string): string =>
  portal(TITLE, `<div class="news-box">${bodyIn('paragraphs', LINES)}${inner}</div>`);

describe('what stands in the root and is not like the paragraphs goes, whatever its words', () => {
  it.each([
    ['a row of buttons', '<div class="k9"><span>轻舟</span> <a href="/x">万象</a> <a href="/y">清和</a></div>'],
    ['a card', '<div class="k7"><div class="k8"><a href="/z">茶山脚下的一天</a></div><div>三里亭</div></div>'],
  ])('%s', (_, inner) => {
    const { lines, removals } = read(within(inner));
    expect(lines).toEqual(LINES);
    const told = removals.filter(({ reason }) => reason === 'unlike-article');
    for (const { detail } of told) expect(detail).not.toBe('');
  });
});

describe('structure alone takes nothing out that could be the article', () => {
  it.each([
    ['a last line, short as it is', '<p>站台上没有人。</p>'],
    ['a date below it', '<p>2024年5月19日</p>'],
    ['a sentence in another element', '<div>车站的钟停在六点，没有人知道它是从哪一年开始停的。</div>'],
  ])('%s', (_, inner) => {
    const { lines } = read(
      portal(TITLE, `<div id="content">${LINES.map((line) => `<p>${line}</p>`).join('')}${inner}</div>`),
    );
    expect(lines).toHaveLength(LINES.length + 1);
  });
});

it('the weights fit the questions that are asked', () => {
  const { first, second } = builtinRules.model;
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(Object.keys(second).length).toBeGreaterThan(Object.keys(first).length);
});
