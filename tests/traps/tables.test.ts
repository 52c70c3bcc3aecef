import { describe, expect, it } from 'vitest';
import { read } from './portal';

const TITLE = '老桥拆除前一天来了四千人';
const LINES = [
  '老桥拆除的前一天，来桥上看最后一眼的人有四千多，队伍从桥头一直排到了粮站门口。',
  '守桥人说，桥是六十年前用三个冬天修成的，石头都从上游的山里用牛车拉来，一车要走一天半。',
  '新桥在下游两百米的地方，已经通车半年，老桥的栏杆会拆下来，装在新修的河边步道上。',
];
const rows = (...cells: readonly string[]): string =>
  cells.map((cell) => `<tr valign="top"><td colspan="2">${cell}</td></tr>`).join('\n');
const teaser = (name: string, i: number): string =>
  `<a href="/${i}/"><big>[${name}]</big></a> <big><a href="/2005/0404/${i}.html">${name}里的老人等了三年终于等到回信(图)</a></big>`;

/** A portal's page of the years when tables placed everything: one table of rows, further ones in its cells. */
const tabled = (head: string, body: string, tail: string): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>${TITLE}_小城网</title></head><body>
<table width="760"><tr><td><a href="/">首页</a></td><td><a href="/news/">新闻</a></td><td><a href="/life/">生活</a></td></tr></table>
<table width="760"><tr><td width="560" valign="top">
${head}
<table width="100%"><tr><td>${body}</td></tr><tr><td>${tail}</td></tr></table>
</td><td width="200" valign="top"><table>${rows(...['甲', '乙', '丙'].map(teaser))}</table></td></tr></table>
<table width="760"><tr><td>关于我们 | 小城网版权所有</td></tr></table></body></html>`;

const HEAD = `<table><tr><td><b>${TITLE}</b></td></tr><tr><td>2005-04-05 06:40 来源：小城晚报</td></tr></table>`;
const BODY = LINES.map((line) => `<p>　　${line}</p>`).join('\n');

describe('tables that only place things shelter nothing', () => {
  it('a list of headlines in rows behind the text', () => {
    const list = `<table width="100%">${rows('花花世界', ...['关注', '法制', '情感', '百态', '趣闻'].map(teaser))}</table>`;
    expect(read(tabled(HEAD, BODY, list)).lines).toEqual(LINES);
  });

  it('with a teaser among them that reads like a paragraph', () => {
    const lead =
      '杨树湾的人怎么也想不明白，二十七岁的儿子只去过一次县城，怎么就成了所谓的……[<a href="/a/9.html">全文</a>]';
    const list = `<table width="100%">${rows(teaser('头条', 8), lead, ...['关注', '法制', '情感', '百态'].map(teaser))}</table>`;
    expect(read(tabled(HEAD, `${BODY}<p>编辑：山石</p>`, list)).lines).toEqual(LINES);
  });

  it('the headline and the credits in a table of their own', () => {
    const credits = '<table><tr><td>稿源：小城晚报</td></tr><tr><td>编辑：山石</td></tr></table>';
    const got = read(tabled('', `${HEAD}${BODY}${credits}`, ''));
    expect(got.lines).toEqual(LINES);
    expect(got.metadata.editor?.value).toEqual(['山石']);
  });

  it('while a table of values keeps its cells, whatever they are called', () => {
    const table =
      '<table><tr><th>来源</th><th>编辑</th></tr><tr><td>石头</td><td>牛车</td></tr><tr><td>栏杆</td><td>新桥</td></tr></table>';
    const got = read(tabled(HEAD, BODY + table, ''));
    for (const cell of ['来源', '编辑', '石头', '牛车', '栏杆', '新桥']) expect(got.lines.join('\n')).toContain(cell);
  });
});

describe('a headline that a document sets in several lines', () => {
  const document = (lines: readonly string[]): string => `<!doctype html><html><head><meta charset="utf-8">
    <title>小城人民政府关于禁止在老桥上下游各两百米内停船的通告</title></head><body>
    <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>
    <h1>小城人民政府关于禁止在老桥上下游各两百米内停船的通告</h1><div class="bar">2022-01-28 09:10</div>
    <div class="doc">${lines.map((line) => `<div style="text-align:center"><font size="5"><b>${line}</b></font></div>`).join('')}
    ${LINES.map((line) => `<p>　　${line}</p>`).join('')}<p>特此通告。</p></div></body></html>`;

  it.each([
    [['小城人民政府关于禁止在', '老桥上下游各两百米内', '停船的通告']],
    [['小城人民政府', '关于禁止在老桥上下游各两百米内停船的通告']],
  ])('goes whole, and none of its lines is an outlet: %s', (lines) => {
    const got = read(document(lines));
    expect(got.lines).toEqual([...LINES, '特此通告。']);
    expect(got.metadata.source?.value ?? '').not.toContain('关于');
  });

  it('but a picture between its lines stays', () => {
    const half = '<div><b>小城人民政府关于禁止在</b></div>';
    const rest = '<div><b>老桥上下游各两百米内停船的通告</b></div>';
    const html = document([]).replace(
      '<div class="doc">',
      `<div class="doc">${half}<p><img src="/bridge.jpg" width="600" height="400"></p>${rest}`,
    );
    expect(read(html).removals.some(({ html: taken }) => taken.includes('bridge.jpg'))).toBe(false);
  });
});
