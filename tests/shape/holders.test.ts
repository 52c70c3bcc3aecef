import { describe, expect, it } from 'vitest';
import { keepStyledEmphasis } from '../../core/shape/emphasis';
import { dropFalseHolders } from '../../core/shape/false-holders';
import { unwrapLayoutTables } from '../../core/shape/layout-tables';
import { shapedBy } from './lib/tokens';

const cell = (text: string) => `<td>${text}</td>`;
const table = (...rows: string[][]) =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
const unwrapped = (...rows: string[][]) =>
  `<div><div>${rows.map((row) => `<div>${row.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div></div>`;

describe('unwrapLayoutTables', () => {
  const layout: [string, string[][]][] = [
    ['one cell', [['甲']]],
    ['one row', [['甲', '乙']]],
    ['one column', [['甲'], ['乙']]],
    ['a picture over its caption', [['<img src="a.jpg">'], ['图注']]],
    [
      'a gallery',
      [
        ['<img src="a.jpg">', '<img src="b.jpg">'],
        ['<img src="c.jpg">', '图注'],
      ],
    ],
    [
      'nothing',
      [
        ['', ' '],
        ['', ''],
      ],
    ],
    [
      'an article in a cell',
      [
        ['栏目', '闸'.repeat(400)],
        ['甲', '乙'],
      ],
    ],
  ];
  it.each(layout)('unwraps a table of %s', (_, rows) =>
    expect(shapedBy(table(...rows), unwrapLayoutTables)).toBe(unwrapped(...rows)),
  );

  it.each([
    ['values', table(['年份', '水位'], ['2024', '3.1 米'])],
    ['one row with heads', '<table><tbody><tr><th>水位</th><td>3.1 米</td></tr></tbody></table>'],
    ['one picture among values', table(['河', '水位'], ['<img src="a.jpg">', '3.1 米'], ['湖', '2.0 米'])],
    ['a long note', table(['事项', '说明'], ['甲', '闸'.repeat(320)], ['乙', '水'.repeat(340)])],
  ])('keeps a table of %s', (_, html) => expect(shapedBy(html, unwrapLayoutTables)).toBe(html));

  it('keeps the markers of rows in the table that they stand in, and frees those of a layout table', () => {
    const marker = '<tr data-removal="r1" hidden=""></tr>';
    expect(shapedBy(`<table><tbody><tr><td>甲</td></tr>${marker}</tbody></table>`, unwrapLayoutTables)).toBe(
      '<div><div><div><div>甲</div></div><span data-removal="r1" hidden=""></span></div></div>',
    );
  });
});

describe('dropFalseHolders', () => {
  it.each([
    [
      'a quotation that holds most of the text',
      '<p>引子。</p><blockquote>全文都在这一段引文里。</blockquote>',
      '<p>引子。</p><div>全文都在这一段引文里。</div>',
    ],
    [
      'a quotation around pictures',
      '<p>这里有比引文更长的一段正文。</p><blockquote><img src="1"><img src="2"><img src="3">引</blockquote>',
      '<p>这里有比引文更长的一段正文。</p><div><img src="1"><img src="2"><img src="3">引</div>',
    ],
    ['a list without items', '<ul><p>甲</p></ul>', '<div><p>甲</p></div>'],
    ['an item without a list', '<li>甲</li>', '<div>甲</div>'],
    ['a box between list and item', '<ul><div><li>甲</li></div></ul>', '<ul><li>甲</li></ul>'],
    ['text between items', '<ul><li>甲</li>乙</ul>', '<ul><li>甲</li><li>乙</li></ul>'],
    [
      'a headline that was never closed',
      '<h2>甲<p>乙</p><p>丙</p><p>丁</p></h2>',
      '<div>甲<p>乙</p><p>丙</p><p>丁</p></div>',
    ],
    ['a figure without a picture', '<figure><p>甲</p></figure>', '<div><p>甲</p></div>'],
  ])('unwraps %s', (_, html, expected) => expect(shapedBy(html, dropFalseHolders)).toBe(expected));

  it('keeps a quotation among paragraphs', () => {
    const html = '<p>正文比引文长得多，一直说到了最后。</p><blockquote>引文<img src="1"></blockquote>';
    expect(shapedBy(html, dropFalseHolders)).toBe(html);
  });
});

describe('keepStyledEmphasis', () => {
  const body = '<p>正文里有很多没有强调的字，比强调的多得多。</p>';
  it.each([
    ['bold of a span', '<span style="font-weight: bold;">重</span>', '<span><b>重</b></span>'],
    ['a weight', '<p style="color:red;font-weight:700">重</p>', '<p><b>重</b></p>'],
    ['italic', '<span style="font-style:italic">斜</span>', '<span><i>斜</i></span>'],
    ['bold that is taken back', '<b style="font-weight:normal">轻</b>', '<span>轻</span>'],
    ['bold in bold', '<strong><span style="font-weight:bold">重</span></strong>', '<strong><span>重</span></strong>'],
  ])('keeps %s', (_, html, expected) => expect(shapedBy(body + html, keepStyledEmphasis)).toBe(body + expected));

  it('does not take the font of the whole text for stress', () => {
    expect(shapedBy(`<div style="font-weight:bold">${body}</div>`, keepStyledEmphasis)).toBe(`<div>${body}</div>`);
  });
});
