import { describe, expect, it } from 'vitest';
import { densest } from '../../core/select/density';
import { judgeBy } from '../../core/select/judge';
import { survey } from '../../core/select/survey';
import { links, pageOf, paragraphs, rules, sentence } from './pages';

const rootOf = (body: string) => {
  const page = pageOf(body);
  return densest(survey(page, judgeBy(rules)), page.root.querySelector('h1') ?? undefined)
    .map((el) => el.id)
    .join(' ');
};

describe('densest', () => {
  it('finds paragraphs between channel bars and feeds', () => {
    expect(rootOf(`${links(20)}<div><h1>题</h1><div id="body">${paragraphs(1, 5)}</div></div>${links(30)}`)).toBe(
      'body',
    );
  });

  it('keeps both halves of a body that a box of links parts', () => {
    const body = `<div id="body"><div>${paragraphs(1, 4)}</div><div>${links(12)}</div><div>${paragraphs(5, 8)}</div></div>`;
    expect(rootOf(`${links(20)}<div>${body}</div>`)).toBe('body');
  });

  it('reads text parted by line breaks', () => {
    const text = [1, 2, 3].map(sentence).join('<br>');
    expect(rootOf(`${links(20)}<div><font id="body">${text}</font></div>`)).toBe('body');
  });

  it('takes the container of a one-paragraph flash, not a longer footer', () => {
    const footer = `<div class="footer"><p>${sentence(8)}</p><p>${sentence(9)}</p></div>`;
    expect(rootOf(`${links(9)}<div id="body"><p>${sentence(1)}</p></div>${footer}`)).toBe('body');
  });

  it('adds the lead that stands between headline and body', () => {
    const lead = `<div id="lead"><p>${sentence(11)}</p></div>`;
    const body = `<div><div id="body">${paragraphs(1, 8)}</div></div><div>${links(5)}</div>`;
    expect(rootOf(`<div><p>${sentence(9)}</p><h1>题</h1>${lead}<div>${body}</div>${links(9)}</div>`)).toBe('lead body');
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

  it('leaves teasers whose titles are links', () => {
    const feed = Array.from(
      { length: 12 },
      (_, i) => `<div><a href="/${i}">这里是另外一条新闻的标题文字</a><div>${sentence(i)}</div></div>`,
    );
    expect(rootOf(`<div id="all"><div id="body">${paragraphs(1, 6)}</div><div>${feed.join('')}</div></div>`)).toBe(
      'body',
    );
  });

  it('does not take comments that the page names so', () => {
    const comments = `<div class="comments">${paragraphs(20, 22)}</div>`;
    expect(rootOf(`<div><div id="body">${paragraphs(1, 6)}</div>${comments}</div>`)).toBe('body');
  });

  it('survives deep nesting and controls named like properties', () => {
    const deep = `${'<div>'.repeat(400)}<p>${sentence(1)}</p>${'</div>'.repeat(400)}`;
    const form = `<form><input name="parentElement"><input name="localName"><div id="body">${paragraphs(1, 6)}</div></form>`;
    expect(rootOf(`${form}${deep}`)).toBe('body');
  });
});
