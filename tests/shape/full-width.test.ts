import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullWidth } from '../../core/shape/full-width';
import { fullWidthBody } from '../../core/shape/full-width-body';

const wide = (text: string) => fullWidth(text, ['“', '”']);

describe('half-width punctuation in Chinese text', () => {
  it.each([
    ['他说,明天再来.', '他说，明天再来。'],
    ['真的吗?当然!', '真的吗？当然！'],
    ['分三步:先看,再想; 最后写。', '分三步：先看，再想；最后写。'],
    ['公司(简称"江岸")发布公告', '公司（简称“江岸”）发布公告'],
    ['增长(3.5%),高于去年', '增长（3.5%），高于去年'],
    ['今年售出3,000台,比去年多', '今年售出3,000台，比去年多'],
    ['使用iPhone,价格不变', '使用iPhone，价格不变'],
    ['一夜之间--灯都亮了...', '一夜之间——灯都亮了……'],
    ['"来了!"他喊', '“来了！”他喊'],
    ['时间:12:30至13:45', '时间：12:30至13:45'],
    ['见https://a.example/b?c=1,2,谢谢', '见https://a.example/b?c=1,2，谢谢'],
  ])('%s becomes %s', (text, expected) => {
    expect(wide(text)).toBe(expected);
  });

  it.each([
    '比分3:1打平，第12.5分钟',
    '版本 v1.2.3 已发布',
    'The word 你好, which means hello, is short.',
    '写信到 a.b@mail.example 或 www.news.example/a,b.html',
    '一.概况',
    '1.概况',
    '好的:)',
    '屏幕5.5"，另一块6.1"',
    'f(x)是函数',
    '乔治.布什到访',
    '全是全角，没有改动。',
  ])('%s stays', (text) => {
    expect(wide(text)).toBe(text);
  });

  it('takes the quotation marks of the script', () => {
    expect(fullWidth('他說:"好"', ['「', '」'])).toBe('他說：「好」');
  });

  it('changes no letter and no digit, and nothing the second time', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const parts = fc.constantFrom(...'他说江岸,.;:!?()" -3aX。，“”\n'.split(''));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (units) => {
        const once = wide(units.join(''));
        expect(letters(once)).toBe(letters(units.join('')));
      }),
    );
  });
});

describe('a body', () => {
  const body = (html: string) => {
    const root = document.createElement('div');
    root.append(new DOMParser().parseFromString(html, 'text/html').body);
    fullWidthBody(root, ['“', '”']);
    return root.querySelector('body')?.innerHTML;
  };
  it('is repaired across inline elements, each paragraph by itself', () => {
    expect(body('<p>他<b>说</b>,好<i>"的</i>"</p>外面,的字<br>另一行的字.')).toBe(
      '<p>他<b>说</b>，好<i>“的</i>”</p>外面，的字<br>另一行的字。',
    );
  });
  it('keeps code, and marks beside it, as they are', () => {
    const html = '<p>运行<code>a(中, 文)</code>,然后</p><pre>他说,好.</pre>';
    expect(body(html)).toBe(html);
  });
});
