import { describe, expect, it } from 'vitest';
import { plainLines } from '../../core/serialize/lines';
import { dropShells } from '../../core/strip/empty-shells';

function dropped(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  dropShells(root);
  return root;
}

describe('dropShells', () => {
  it('drops shells of shells and keeps pictures and markers', () => {
    const root = dropped('<p>甲</p><div><p> </p></div><p><img src="a.png"></p><span data-removal="1"></span>');
    expect(root.innerHTML).toBe('<p>甲</p><p><img src="a.png"></p><span data-removal="1"></span>');
  });

  it('leaves text parted where empty blocks parted it', () => {
    expect(plainLines(dropped('第一段。<div></div><div> </div>第二段。<div></div>第三段。'))).toEqual([
      '第一段。',
      '第二段。',
      '第三段。',
    ]);
  });

  it('parts links as well as text', () => {
    expect(plainLines(dropped('<a href="/1">附件一</a>\n<p></p><a href="/2">附件二</a>'))).toEqual([
      '附件一',
      '附件二',
    ]);
  });

  it('joins what an empty inline element stood in', () => {
    expect(plainLines(dropped('一句<span></span>话。'))).toEqual(['一句话。']);
  });

  it.each([
    ['<p>Hello<span> </span>world</p>', '<p>Hello world</p>'],
    ['<p>中文<b>&nbsp;</b>空格<i></i>。</p>', '<p>中文&nbsp;空格。</p>'],
    ['<div><span> </span></div><p>甲</p>', '<p>甲</p>'],
  ])('keeps white space in an inline element: %s', (html, expected) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    dropShells(root);
    expect(root.innerHTML).toBe(expected);
  });
});
