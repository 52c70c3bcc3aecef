import { describe, expect, it } from 'vitest';
import { toText } from '../../core/serialize/text';

const textOf = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return toText(root);
};

describe('toText', () => {
  it('sets paragraphs one blank line apart, however they are nested', () => {
    expect(textOf('<div><p>甲。</p><div><section><p>乙。</p></section></div></div>\n<h2>丙</h2><p>丁。</p>')).toBe(
      '甲。\n\n乙。\n\n丙\n\n丁。',
    );
  });

  it('drops the indents that pages set paragraphs in by', () => {
    expect(textOf('<p>\u3000\u3000甲。</p><p>&nbsp;&nbsp;乙。</p>')).toBe('甲。\n\n乙。');
  });

  it('takes a double break for a paragraph and a single one for a line', () => {
    expect(textOf('床前明月光，<br>疑是地上霜。<br><br>李白')).toBe('床前明月光，\n疑是地上霜。\n\n李白');
  });

  it('takes a single break after a whole paragraph for the end of it', () => {
    const long = '清晨六点，江岸老码头的汽笛又响了，退休船工沿着新铺的木栈道走到尽头。';
    expect(textOf(`${long}<br>${long}`)).toBe(`${long}\n\n${long}`);
  });

  it('keeps lists, nested and numbered', () => {
    expect(
      textOf(
        '<p>有：</p><ul><li>甲<ul><li>子</li></ul></li><li><p>乙</p></li></ul><ol start="3"><li>丙</li><li>丁</li></ol><p>完。</p>',
      ),
    ).toBe('有：\n\n• 甲\n  • 子\n• 乙\n\n3. 丙\n4. 丁\n\n完。');
  });

  it('keeps tables as lines of cells', () => {
    expect(
      textOf(
        '<p>表：</p><table><caption>客流</caption><tr><th>年</th><th>人</th></tr><tr><td>2025</td><td>126 <b>万</b></td></tr></table><p>完。</p>',
      ),
    ).toBe('表：\n\n客流\n年\t人\n2025\t126 万\n\n完。');
  });

  it('keeps a place for every column, also where one cell reaches over several, and at the end of a line', () => {
    expect(
      textOf(
        '<table><tr><th rowspan="2">项目</th><th colspan="2">本期</th></tr><tr><td>金额</td><td>占比</td></tr><tr><td>合计</td><td colspan="2">98</td></tr></table>',
      ),
    ).toBe('项目\t本期\t\n\t金额\t占比\n合计\t98\t');
  });

  it('says a picture that stands for a character, and no other', () => {
    expect(
      textOf(
        '<p>他笑了<img src="1.png" alt="[微笑]">，天气<img src="2.svg" alt="☀️">，名叫<img src="3.gif" alt="囧">。<img src="4.jpg" alt="江边的人"></p>',
      ),
    ).toBe('他笑了[微笑]，天气☀️，名叫囧。');
  });

  it('reads an article laid out in a table as an article', () => {
    expect(textOf('<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>')).toBe('甲。\n\n乙。');
  });

  it('says nothing of its own: pictures, rules and markers are silent', () => {
    expect(
      textOf(
        '<p>甲<img alt="图片" src="x.png"></p><hr><p data-removal="r1" hidden="">秘</p><video>不支持</video><p>乙</p>',
      ),
    ).toBe('甲\n\n乙');
  });

  it('keeps the spaces of code', () => {
    expect(textOf('<pre>a\n  b</pre>')).toBe('a\n  b');
  });

  it('does not overflow on deep nesting', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 2000; depth++) at = at.appendChild(document.createElement('div'));
    at.append('底');
    expect(toText(root)).toBe('底');
  });
});
