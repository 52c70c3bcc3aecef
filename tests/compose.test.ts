import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { compose, nestingOf, removalsByStory, withEnclosed, withEnclosing } from '../core/compose';
import { createSanitizer } from '../core/sanitize';
import { removal, story } from './components/found';

const { fragment: parse, html: safeHtml } = createSanitizer(createDOMPurify(window));
const htmlOf = (piece: DocumentFragment) => {
  const div = document.createElement('div');
  div.append(piece);
  for (const el of div.querySelectorAll('[data-restored]')) el.removeAttribute('data-restored');
  return div.innerHTML;
};

describe('compose', () => {
  const page = story(
    '题',
    '<p>甲</p><span data-removal="r1" hidden=""></span><p>乙<span data-removal="r2" hidden=""></span></p>',
  );
  const block = removal('r1', '<p>广告</p>');
  const tail = removal('r2', '，<b>查看更多</b>');

  it('puts a block back at its marker and only there', () => {
    expect(htmlOf(compose(page, [block], parse))).toBe(
      '<p>甲</p><p>广告</p><p>乙<span data-removal="r2" hidden=""></span></p>',
    );
  });

  it('puts a cut back into its paragraph', () => {
    expect(htmlOf(compose(page, [tail], parse))).toContain('<p>乙，<b>查看更多</b></p>');
  });

  it('gives the first body again when nothing is back', () => {
    compose(page, [block, tail], parse);
    expect(htmlOf(compose(page, [], parse))).toBe(page.content);
  });

  it('sanitizes what it is given once more', () => {
    const evil = removal('r1', '<p onclick="x()">广告<script>x()</script><img src="x" onerror="x()"></p>');
    expect(htmlOf(compose(page, [evil], parse))).not.toMatch(/onclick|onerror|script/);
  });

  it('puts table rows and cells back as what they were', () => {
    const table = story(
      '题',
      '<table><tbody><tr><td>甲</td></tr><tr data-removal="r1" hidden=""></tr></tbody></table>',
    );
    const row = removal('r1', '<tr><td>广告</td></tr>');
    expect(htmlOf(compose(table, [row], parse))).toBe(
      '<table><tbody><tr><td>甲</td></tr><tr><td>广告</td></tr></tbody></table>',
    );
  });

  it('puts many back with one parse, each at its own marker, table rows and broken pieces among them', () => {
    const many = Array.from({ length: 200 }, (_, i) => removal(`m${i}`, `<p>段${i}</p>`));
    const marks = many.map(({ id }) => `<p data-removal="${id}" hidden=""></p>`).join('');
    let parses = 0;
    const counted: typeof parse = (html, context) => {
      parses++;
      return parse(html, context);
    };
    const whole = many.map((_, i) => `<p>段${i}</p>`).join('');
    expect(htmlOf(compose(story('题', marks), many, counted))).toBe(whole);
    expect(parses).toBe(2);
    const broken = [...many.slice(1), removal('m0', '</div><p>段0</p>')];
    expect(htmlOf(compose(story('题', marks), broken, parse))).toBe(whole);
  });

  it('appends what has lost its place', () => {
    expect(htmlOf(compose(page, [removal('r9', '<p>孤儿</p>')], parse))).toMatch(
      /<div><p>孤儿<\/p><\/div>$|<p>孤儿<\/p>$/,
    );
  });
});

describe('removals inside removals', () => {
  const inner = removal('r1', '<p>二维码</p>');
  const outer = removal('r2', '<div>关注<span data-removal="r1" hidden=""></span></div>');
  const all = [inner, outer];
  const nesting = nestingOf(all);
  const page = story('题', '<p>甲</p><span data-removal="r2" hidden=""></span>');

  it('go back together with what encloses them, in whatever order', () => {
    expect([...withEnclosing('r1', nesting)].sort()).toEqual(['r1', 'r2']);
    expect(htmlOf(compose(page, all, parse))).toBe('<p>甲</p><div>关注<p>二维码</p></div>');
  });

  it('go out with it', () => {
    expect([...withEnclosed('r2', all, nesting)].sort()).toEqual(['r1', 'r2']);
  });

  it('belong to the story of the outermost', () => {
    const lists = removalsByStory([story('一', '<p>无</p>'), page], all);
    expect(lists.map((list) => list.map((one) => one.id))).toEqual([[], ['r1', 'r2']]);
  });

  it('do not loop when a page makes them enclose each other', () => {
    const a = removal('a', '<p><span data-removal="b"></span></p>');
    const b = removal('b', '<p><span data-removal="a"></span></p>');
    expect(withEnclosing('a', nestingOf([a, b])).size).toBe(2);
    expect(htmlOf(compose(page, [a, b], parse))).toContain('<p>甲</p>');
  });
});

describe('createSanitizer', () => {
  it('keeps the attributes that an article needs', () => {
    const html =
      '<table><tbody><tr><td colspan="2" data-removal="r1">甲</td></tr></tbody></table><ol start="3"><li>乙</li></ol><p dir="rtl" lang="ar">丙</p>';
    expect(htmlOf(parse(html))).toBe(html);
  });

  it('keeps no address that runs or reads', () => {
    const html =
      '<a href="javascript:x()">甲</a><a href="/rel">乙</a><video poster="javascript:x()"></video><blockquote cite="javascript:x()">丙</blockquote>';
    expect(htmlOf(parse(html))).not.toMatch(/javascript|\/rel/);
  });

  it('keeps the row of a removal that is a row', () => {
    const taken = document.createElement('div');
    const row = taken.appendChild(document.createElement('tr'));
    row.appendChild(document.createElement('td')).append('广告');
    expect(safeHtml(taken)).toBe('<tr><td>广告</td></tr>');
  });
});
