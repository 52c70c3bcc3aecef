import { describe, expect, it } from 'vitest';
import { judgeBlocks } from '../../core/model/judge';
import { regionOf } from '../../core/model/region';
import { readPage } from '../../core/read/reading';
import { links, pageOf, paragraphs, rules, sentence } from '../select/pages';

const HEADLINE = '河边的老桥和桥头的豆腐店';
/** A page whose headline stands where `<h1>题</h1>` does, else before everything. */
const withHeadline = (body: string): string => {
  const h1 = `<h1>${HEADLINE}</h1>`;
  return `<title>${HEADLINE}_某报</title>${body.includes('<h1>题</h1>') ? body.replace('<h1>题</h1>', h1) : h1 + body}`;
};
const rootOf = (body: string) =>
  regionOf(judgeBlocks(readPage(pageOf(withHeadline(body))), rules.model))
    .map(({ element }) => element.id || `<${element.localName}>`)
    .join(' ');

describe('the region', () => {
  it('finds paragraphs between channel bars and feeds', () => {
    expect(rootOf(`${links(20)}<div><h1>题</h1><div id="body">${paragraphs(1, 5)}</div></div>${links(30)}`)).toBe(
      'body',
    );
  });

  it('keeps both halves of a body that a box of links parts', () => {
    const body = `<div id="body"><div>${paragraphs(1, 4)}</div><div>${links(12)}</div><div>${paragraphs(5, 8)}</div></div>`;
    expect(rootOf(`${links(20)}<div>${body}</div>`)).toBe('<div> <div>');
  });

  it('reads text parted by line breaks', () => {
    const text = [1, 2, 3].map(sentence).join('<br>');
    expect(rootOf(`${links(20)}<div id="body"><font>${text}</font></div>`)).toBe('body');
  });

  it('takes the container of a one-paragraph flash first, not a longer footer alone', () => {
    const footer = `<div class="footer"><p>${sentence(8)}</p><p>${sentence(9)}</p></div>`;
    expect(rootOf(`${links(9)}<div id="body"><p>${sentence(1)}</p></div>${footer}`)).toMatch(/^body/);
  });

  it('adds the lead that stands between headline and body', () => {
    const lead = `<div id="lead"><p>${sentence(11)}</p></div>`;
    const body = `<div><div id="body">${paragraphs(1, 8)}</div></div><div>${links(5)}</div>`;
    expect(rootOf(`<div><p>${sentence(9)}</p><h1>题</h1>${lead}<div>${body}</div>${links(9)}</div>`)).toBe('<p> body');
  });

  it('adds the sentence right beside the body’s box, however unlike the paragraphs it is', () => {
    const lead = `<div class="hint" id="lead">提示：${sentence(11)}</div>`;
    const body = `<div id="body">${paragraphs(1, 8)}</div>`;
    expect(rootOf(`<div><h1>题</h1><div>2024-05-20</div>${links(9)}${lead}${body}</div>${links(9)}`)).toBe('lead body');
  });

  it('keeps what stands before the rest of a folded body, whatever heading a dialog behind it has', () => {
    const body = `<div id="body"><div>${paragraphs(1, 4)}</div><div><a href="#">展开剩余</a></div><div>${paragraphs(5, 9)}</div></div>`;
    expect(rootOf(`${links(20)}<div>${body}</div>${links(9)}<div><h1>隐私选择</h1></div>`)).toBe('body');
  });

  it('takes all lines of a text in divs, of which only one is a sentence', () => {
    const lines = ['站台', '雪落在铁轨上', '没有声音', '一盏灯'].map((line) => `<div>${line}</div>`).join('');
    expect(rootOf(`${links(20)}<h1>题</h1><div id="body"><div>${sentence(1)}</div>${lines}</div>${links(9)}`)).toBe(
      'body',
    );
  });

  it('takes what holds a list or a table and its lead, not the list alone', () => {
    const entries = [1, 2, 3, 4, 5].map((i) => `<li><b>1${i}:00</b><p>${sentence(i)}</p></li>`).join('');
    expect(
      rootOf(`${links(20)}<div id="page"><h1>题</h1><div>${sentence(9)}</div><ul id="entries">${entries}</ul></div>`),
    ).toBe('page');
  });

  it('leaves teasers whose titles are links', () => {
    const feed = Array.from(
      { length: 12 },
      (_, i) => `<div><a href="/${i}">这里是另外一条新闻的标题文字</a><div>${sentence(i)}</div></div>`,
    );
    expect(rootOf(`<div id="all"><div id="body">${paragraphs(1, 6)}</div><div>${feed.join('')}</div></div>`)).toBe(
      'body',
    );
  });

  it('survives deep nesting and controls named like properties', () => {
    const deep = `${'<div>'.repeat(400)}<p>${sentence(1)}</p>${'</div>'.repeat(400)}`;
    const form = `<form><input name="parentElement"><input name="localName"><div id="body">${paragraphs(1, 6)}</div></form>`;
    expect(rootOf(`${form}${deep}`)).toBe('body');
  });
});
