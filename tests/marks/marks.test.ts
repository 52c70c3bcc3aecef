import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { bodyTextOf, piecesOf, spanOf } from '../../core/marks/body-text';
import { type Mark, markAround, placed, withMark } from '../../core/marks/mark';
import { findQuote, quoteAt } from '../../core/marks/quote';
import { createSanitizer } from '../../core/sanitize';
import { toMarkdownFlavours } from '../../core/serialize/markdown';
import { marksText } from '../../core/serialize/marks-text';
import type { Story } from '../../core/types';

const TEXT = '老桥重新通车，两岸居民步行过河。“绕了一年的路，”老人说，“今天早半个小时回家。”第二天，老人说，他又来了。';
const quote = (exact: string, from = 0) => {
  const start = TEXT.indexOf(exact, from);
  const made = quoteAt(TEXT, { start, end: start + exact.length });
  if (!made) throw new Error('no quote');
  return made;
};
const found = (text: string, exact: string, from = 0) => {
  const span = findQuote(text, quote(exact, from));
  return span && text.slice(span.start, span.end);
};

describe('a quote', () => {
  it('is told by its words and those around it, without white space at its ends', () => {
    expect(quoteAt('一 二三 四', { start: 1, end: 5 })).toEqual({ exact: '二三', prefix: '一 ', suffix: ' 四' });
    expect(quoteAt('一，。二', { start: 1, end: 3 })).toBeUndefined();
  });

  it('is found where it stood, though the same words stand elsewhere', () => {
    const later = TEXT.lastIndexOf('老人说');
    expect(findQuote(TEXT, quote('老人说', later))?.start).toBe(later);
    expect(findQuote(`老人说。${TEXT}`, quote('老人说'))?.start).toBe(TEXT.indexOf('老人说') + 4);
  });

  it('is found in other characters, signs and spaces, with its own signs', () => {
    expect(found('老橋重新通車, 兩岸居民步行過河. 「繞了一年的路,」', '两岸居民步行过河。')).toBe('兩岸居民步行過河.');
    expect(found('　　“绕了 一年的路，”他说', '“绕了一年的路，”')).toBe('“绕了 一年的路，”');
  });

  it('is nowhere where its words are gone', () => {
    expect(findQuote('新桥通车。', quote('老桥'))).toBeUndefined();
  });
});

const bodyOf = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const rangeOf = (from: [string, number], to: [string, number]) => {
  const range = document.createRange();
  const text = (selector: string) => document.querySelector(selector)?.firstChild ?? document.body;
  range.setStart(text(from[0]), from[1]);
  range.setEnd(text(to[0]), to[1]);
  return range;
};

describe('marks in a body', () => {
  const HTML =
    '<p id="a">天还没有亮，</p><div><p id="b">豆腐店的灯先亮了。</p></div><p hidden>不在这里</p><p id="c">桥上没有人。</p>';

  it('are places in its text, block by block', () => {
    const text = bodyTextOf(bodyOf(HTML));
    expect(text.text).toBe('天还没有亮，\n豆腐店的灯先亮了。\n桥上没有人。');
    const span = spanOf(text, rangeOf(['#a', 4], ['#b', 3]));
    expect(span && text.text.slice(span.start, span.end)).toBe('亮，\n豆腐店');
    expect(span && piecesOf(text, span).map(({ node, from, to }) => node.data.slice(from, to))).toEqual([
      '亮，',
      '豆腐店',
    ]);
  });

  it('grow together where they touch, and stand in the order of the text', () => {
    const text = bodyTextOf(bodyOf(HTML));
    let marks: readonly Mark[] = [];
    const add = (id: string, from: [string, number], to: [string, number]) => {
      marks = withMark(marks, text, rangeOf(from, to), 0, id) ?? marks;
    };
    add('late', ['#c', 0], ['#c', 5]);
    add('one', ['#b', 0], ['#b', 3]);
    add('two', ['#b', 2], ['#b', 6]);
    expect(placed(marks, text.text).map(({ mark }) => [mark.id, mark.exact])).toEqual([
      ['two', '豆腐店的灯先'],
      ['late', '桥上没有人'],
    ]);
    const around = markAround(placed(marks, text.text), { start: 9, end: 11 });
    expect(around?.id).toBe('two');
    expect(withMark(marks, text, rangeOf(['#a', 5], ['#a', 6]), 0, 'sign')).toBeUndefined();
  });
});

const story = {
  id: 's',
  content: '<p>天还没有亮，<b>豆腐店</b>的灯先亮了。</p>',
  metadata: { title: { value: '豆腐店' } },
  // as: what Markdown is made of; the rest of a story plays no part
} as unknown as Story;
const { fragment } = createSanitizer(createDOMPurify(window));
const labels = {
  source: '来源',
  account: '账号',
  byline: '作者',
  published: '发布',
  link: '链接',
  joiner: '、',
  colon: '：',
};

it('in Markdown, marks stand between signs, through what is bold', () => {
  const text = (exact: string) =>
    toMarkdownFlavours({
      pieces: [{ story, restored: [], marks: [{ exact, prefix: '', suffix: '' }] }],
      url: 'https://paper.example/1',
      labels,
      parse: fragment,
      doc: document,
    })
      .text.split('\n')
      .at(-1);
  expect(text('天还没有亮')).toBe('==天还没有亮==，**豆腐店**的灯先亮了。');
  expect(text('豆腐店的灯')).toBe('天还没有亮，<strong>==豆腐店==</strong>==的灯==先亮了。');
});

it('a copy of marks says where they were read', () => {
  const marks = [{ exact: '天还没有亮', prefix: '', suffix: '' }];
  expect(marksText(marks, story.metadata, 'https://paper.example/1?utm_source=x', labels)).toBe(
    '天还没有亮\n\n豆腐店\n链接：https://paper.example/1',
  );
});
