import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { joinPage, takeWhole } from '../../core/complete/join-pages';
import { compose } from '../../core/compose';
import { createSanitizer } from '../../core/sanitize';
import type { Article, Found } from '../../core/types';
import { found, removal, story } from '../components/found';

const sanitizer = createSanitizer(createDOMPurify(window));
const URL_1 = 'https://news.example/a/123.html';
const TITLE = '江岸老码头的第二春';

const P = [
  '清晨六点，江岸老码头的汽笛又响了，退休船工沿着木栈道走到尽头。',
  '十年前，这里是一片停用的货场，铁轨锈在草里，没有人愿意多看一眼。',
  '如今一百二十家小店沿江排开，周末的人流超过了三万，连外省的车也来了。',
  '老船工说，他最舍不得的是那排石墩，每一个上面都有缆绳磨出来的沟。',
  '夜里的灯亮起来以后，对岸的人还以为江上又有了船，其实那是新修的栈桥。',
].map((text) => `<p>${text}</p>`) as [string, string, string, string, string]; // as: five are written above

function page(number: number, html: string, more: Partial<Article> = {}, removals: Found['removals'] = []): Found {
  const url = number === 1 ? URL_1 : URL_1.replace('.html', `_${number}.html`);
  const stories = [story(TITLE, html)];
  return found(
    { url, host: 'news.example', stories, badges: [], metadata: stories[0]?.metadata ?? {}, ...more },
    removals,
  );
}

function joined(one: Found, two: Found, number = 2): Found {
  const result = joinPage(one, two, number, sanitizer);
  if (typeof result === 'string') throw new Error(result);
  return result;
}
const bodyOf = (result: Found, index = 0) =>
  result.article.stories[index]?.content.replace(/<span [^>]*data-removal[^>]*><\/span>/g, '');

describe('two pages of an article', () => {
  it('are one text, in order, as long as both', () => {
    const result = joined(page(1, P[0] + P[1]), page(2, P[2] + P[3]));
    expect(bodyOf(result)).toBe(P.slice(0, 4).join(''));
    expect(result.article.stories[0]?.length.chars).toBe(
      P.slice(0, 4)
        .join('')
        .replace(/<\/?p>/g, '').length,
    );
    expect(result.article.url).toBe(URL_1);
  });

  it('tell the headline and what both say at head or tail once, and give it back', () => {
    const [lead, tail] = ['<p>【编者按】这是一组关于江岸的报道。</p>', '<p>（未完）</p>'];
    const result = joined(page(1, lead + P[0] + P[1] + tail), page(2, `<h2>${TITLE}</h2>${lead}${P[2]}${tail}`));
    expect(bodyOf(result)).toBe(lead + P.slice(0, 3).join('') + tail);
    expect(result.removals.map(({ reason, text }) => [reason, text])).toEqual([
      ['title-repeat', TITLE],
      ['repeat', '【编者按】这是一组关于江岸的报道。'],
      ['repeat', '（未完）'],
    ]);
    const first = result.article.stories[0];
    const back = first && compose(first, result.removals, sanitizer.fragment).textContent;
    expect(back).toBe([lead, P[0], P[1], tail, TITLE, lead, P[2], tail].join('').replace(/<\/?p>/g, ''));
  });

  it('keep a sentence that both say elsewhere', () => {
    const said = '<p>「船还会回来的。」</p>';
    expect(bodyOf(joined(page(1, P[0] + said + P[1]), page(2, P[2] + said + P[3])))).toBe(
      P[0] + said + P[1] + P[2] + said + P[3],
    );
  });

  it('never empty a page: what is all that it says stays', () => {
    expect(bodyOf(joined(page(1, '<p>待续。</p>'), page(2, '<p>待续。</p>')))).toBe('<p>待续。</p><p>待续。</p>');
  });

  it('keep their removals apart, nested and in tables too', () => {
    const marker = (id: string, tag = 'span') => `<${tag} data-removal="${id}" hidden=""></${tag}>`;
    const one = page(1, P[0] + marker('r1'), {}, [removal('r1', '<p>扫码关注</p>')]);
    const table = `<table><tbody><tr><td>甲</td></tr>${marker('r1', 'tr')}</tbody></table>`;
    const two = page(2, P[1] + table + marker('r2'), {}, [
      removal('r1', '<tr><td>广告</td></tr>'),
      removal('r2', `<div>推荐${marker('r3')}</div>`),
      removal('r3', '<b>更多</b>'),
    ]);
    const result = joined(one, two);
    expect(result.removals.map(({ id, anchor }) => [id, anchor.marker])).toEqual(
      ['r1', 'p2-r1', 'p2-r2', 'p2-r3'].map((id) => [id, id]),
    );
    const first = result.article.stories[0];
    const body = first && compose(first, result.removals, sanitizer.fragment);
    expect(body?.textContent).toBe(`${P[0]}扫码关注${P[1]}甲广告推荐更多`.replace(/<\/?p>/g, ''));
    expect(body?.querySelector('tr:nth-child(2) td')?.textContent).toBe('广告');
  });

  it('add up what they know: editors and badges of the last page, never its headline', () => {
    const editor = { value: ['林晚'], from: 'phrase:editor' };
    const metadata = { title: { value: `${TITLE}（二）`, from: 'h1' }, editor };
    const two = page(2, P[2], {
      metadata,
      stories: [story(`${TITLE}（二）`, P[2], { editor })],
      badges: [{ kind: 'personal-opinion', text: '本文仅代表作者观点' }],
    });
    const { article } = joined(page(1, P[0]), two);
    expect([article.metadata.title?.value, article.metadata.editor?.value]).toEqual([TITLE, ['林晚']]);
    expect(article.stories[0]?.metadata.editor?.value).toEqual(['林晚']);
    expect(article.badges).toHaveLength(1);
  });

  it('say what is still open', () => {
    const next = (n: number) => ({ kind: 'paged' as const, next: `${URL_1}?page=${n}`, pages: 3 });
    const images = { kind: 'lazy-images' as const, detail: '1' };
    const one = page(1, P[0], { incomplete: [next(2)] });
    const two = joined(one, page(2, P[1], { incomplete: [images, { ...next(3), first: URL_1 }] }));
    expect(two.article.incomplete).toEqual([images, next(3)]);
    expect(joined(two, page(3, P[2]), 3).article.incomplete).toEqual([images]);
  });
});

describe('a page that is not joined', () => {
  it('has another headline or another host', () => {
    const other = page(2, P[2], { metadata: { title: { value: '公交三路今起改道行驶', from: 'h1' } } });
    expect(joinPage(page(1, P[0]), other, 2, sanitizer)).toBe('other');
    expect(joinPage(page(1, P[0]), page(2, P[2], { host: 'other.example' }), 2, sanitizer)).toBe('other');
  });

  it('says the same again', () => {
    expect(joinPage(page(1, P.join('')), page(2, P.join('')), 2, sanitizer)).toBe('repeat');
    expect(joinPage(page(1, P.join('')), page(2, P.slice(1, 3).join('')), 2, sanitizer)).toBe('repeat');
  });
});

it.each(['江岸老码头的第二春(2)', '江岸老码头的第二春_第2页', '江岸老码头的第二春（2/3）', '江岸老码头的第二春：灯火'])(
  'a headline that counts or says more is the same article: %s',
  (title) => {
    const two = page(2, P[2], {
      metadata: { title: { value: title, from: 'h1' } },
      stories: [story(title, P[2])],
    });
    expect(joined(page(1, P[0]), two).article.stories).toHaveLength(1);
  },
);

it('several stories each go on with their own', () => {
  const second = '公交三路今起改道行驶';
  const one = page(1, '', { stories: [story(TITLE, P[0]), story(second, P[1])] });
  const two = page(2, '', {
    stories: [story(TITLE, P[2]), story(second, P[3]), story('江面今晨起雾', P[4])],
  });
  const result = joined(one, two);
  expect([0, 1, 2].map((index) => bodyOf(result, index))).toEqual([`${P[0]}${P[2]}`, `${P[1]}${P[3]}`, P[4]]);
});

describe('the whole article on one page', () => {
  const first = page(1, P[0] + P[1], { incomplete: [{ kind: 'paged', next: 'x', whole: 'y' }] });

  it('takes the place of its first page', () => {
    const all = takeWhole(first, page(2, P.join(''), { incomplete: [{ kind: 'paged', next: 'z' }] }), sanitizer);
    if (typeof all === 'string') throw new Error(all);
    expect([bodyOf(all), all.article.url, all.article.incomplete]).toEqual([P.join(''), URL_1, []]);
  });

  it('does not, if it lacks what was there or holds no more', () => {
    expect(takeWhole(first, page(2, P.slice(2).join('')), sanitizer)).toBe('other');
    expect(takeWhole(first, page(2, P[0] + P[1]), sanitizer)).toBe('repeat');
  });
});
