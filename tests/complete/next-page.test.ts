import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { marksNear } from '../../core/complete/near';
import { furtherPages } from '../../core/complete/next-page';
import { openPage } from '../../core/page';
import type { SiteRule } from '../../core/types';

const URL_1 = 'https://news.example/2025/06/18/123.html';
const BODY = '<p>清晨六点，江岸老码头的汽笛又响了。</p><p>人们走上新铺的木栈道，看退休的船工解开缆绳。</p>';

function found(around: string, { url = URL_1, next }: { url?: string; next?: SiteRule['next'] } = {}) {
  const doc = new JSDOM(`<div id="body">${BODY}</div>${around}`).window.document;
  const page = openPage(doc, url, new Date());
  const body = page.root.querySelector('#body');
  if (!body) throw new Error('fixture has no #body');
  const site = { id: 'x', name: 'x', hosts: ['news.example'], verified: '2025-06-18' };
  return furtherPages(page, next ? { ...site, next } : undefined, marksNear(body));
}
const next = (around: string, more = {}) => found(around, more)?.next?.replace('https://news.example', '');
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe('pagers', () => {
  it.each([
    ['previous and next', `${link('123.html', '上一页')}${link('123_2.html', '下一页')}`],
    ['numbers alone', `<b>1</b>${link('123_2.html', '2')}${link('123_3.html', '3')}`],
    ['numbers in brackets', `[1] ${link('123_2.html', '[2]')} ${link('123_3.html', '[3]')}`],
    ['ordinals', link('123_2.html', '第2页')],
    ['the last page first', `${link('123_5.html', '5')}${link('123_2.html', '2')}`],
    ['an arrow', link('123_2.html', '»')],
    ['a sub-headline', link('123_2.html', '下一页：船坞里的石阶')],
    ['the rest of the text', link('123_2.html', '余下全文')],
    ['Traditional Chinese', link('123_2.html', '下一頁')],
    ['English', link('123_2.html', 'Next page')],
  ])('%s', (_name, pager) => {
    expect(next(`<div class="pager">${pager}</div>`)).toBe('/2025/06/18/123_2.html');
  });

  it('a script that only goes there', () => {
    const go = (to: string) => `onclick="javascript:location.href='/2025/06/18/${to}';"`;
    const pager = `<a ${go('123_2.html')}>下一页</a><a ${go('123_s.html')}>余下全文</a>`;
    expect(found(`<div>${pager}</div>`)).toMatchObject({
      next: 'https://news.example/2025/06/18/123_2.html',
      whole: 'https://news.example/2025/06/18/123_s.html',
    });
    expect(next(`<a href="#" onclick="track();location.href='123_2.html'">下一页</a>`)).toBeUndefined();
  });

  it('a link element', () => {
    expect(next('<link rel="next" href="123_2.html">')).toBe('/2025/06/18/123_2.html');
    expect(next('<link rel="next" href="124.html">')).toBeUndefined();
  });

  it('from the middle page on to the one after it', () => {
    const pager = [1, 2, 3, 4].map((n) => link(n === 1 ? '123.html' : `123_${n}.html`, String(n))).join('');
    const url = 'https://news.example/2025/06/18/123_2.html';
    expect(next(`<div>${pager}</div>`, { url })).toBe('/2025/06/18/123_3.html');
    expect(next(`<div>${pager}</div>`, { url: url.replace('_2', '_4') })).toBeUndefined();
  });

  it("the publisher's rule, whichever of its links leads on", () => {
    const pager = `<div class="foot"><ins>${link('123.html', '1')}${link('123_2.html', '其二')}</ins></div>`;
    expect(next(pager)).toBeUndefined();
    expect(next(pager, { next: { selector: '.foot a' } })).toBe('/2025/06/18/123_2.html');
    expect(next(pager, { next: { selector: '.foot a', text: '^下一页' } })).toBeUndefined();
  });
});

describe('how pages are counted', () => {
  const numbers = (to: (n: number) => string, last = 4) =>
    Array.from({ length: last }, (_, i) => link(to(i + 1), String(i + 1))).join('');
  const at = (query: string) => ({ url: `${URL_1}${query}` });

  it.each([
    ['from 0, on the first page', numbers((n) => `?page=${n - 1}`), '', '?page=1', undefined, undefined],
    ['from 0, on the second', numbers((n) => `?page=${n - 1}`), '?page=1', '?page=2', '?page=0', 2],
    ['from 0, by a link alone', link('?page=1', '下一页'), '', '?page=1', undefined, undefined],
    [
      'from 0, in the path',
      numbers((n) => (n === 1 ? '123.html' : `123_${n - 1}.html`)),
      '',
      '123_1.html',
      undefined,
      undefined,
    ],
    ['from 1, on the first page', numbers((n) => `?page=${n}`), '', '?page=2', undefined, undefined],
    ['from 1, on the first page by its number', numbers((n) => `?p=${n}`), '?p=1', '?p=2', undefined, undefined],
    ['by what stood before', numbers((n) => `?start=${n - 1}`), '', '?start=1', undefined, undefined],
    ['by tens', numbers((n) => `?offset=${(n - 1) * 10}`), '?offset=10', '?offset=20', '?offset=0', 2],
    ['by tens, by a link alone', link('?start=10', '下一页'), '', '?start=10', undefined, undefined],
  ])('%s', (_name, pager, own, further, first, number) => {
    const said = found(`<div>${pager}</div>`, at(own));
    const short = (url: string | undefined) => url?.slice(url.lastIndexOf('/') + 1).replace('123.html?', '?');
    expect([short(said?.next), short(said?.first), said?.number, said?.skipped]).toEqual([
      further,
      first,
      number,
      undefined,
    ]);
  });

  it.each([
    ['a number', link('123_3.html', '3'), '', 1],
    ['a number counted from 0', link('?page=3', '4'), '', 2],
    ['tens', `${link('?start=0', '1')}${link('?start=40', '5')}`, '?start=10', 2],
    ['a link that leads too far', link('123_4.html', '下一页'), '', 2],
  ])('says where pages between have no link: %s', (_name, pager, own, skipped) => {
    expect(found(`<div>${pager}</div>`, at(own))?.skipped).toBe(skipped);
  });
});

describe('what is no pager', () => {
  it.each([
    ['the next article', link('124.html', '下一篇：公交改道')],
    ['the next article at an address that looks like a page', link('123_2.html', '下一篇：公交改道')],
    ['the next article called a page', link('124.html', '下一页')],
    ['a list of articles', `${link('/list_2.html', '2')}${link('/list_2.html', '下一页')}`],
    ['comments', `<div class="comment-pages">${link('?page=2', '2')}${link('?page=2', '下一页')}</div>`],
    ['notes', `${link('#note1', '[1]')}${link('#note2', '[2]')}`],
    ['days', `${link('/2025/06/19', '19')}${link('/2025/06/20', '下一页')}`],
    ['a number that is a count', link('123_2.html', '2 条评论')],
    ['another host', link('https://other.example/2025/06/18/123_2.html', '下一页')],
    ['a script', link('javascript:go(2)', '下一页')],
  ])('%s', (_name, around) => {
    expect(found(`<div>${around}</div>`)).toBeUndefined();
  });
});

describe('how many pages', () => {
  const pager = link('123_2.html', '下一页');
  it.each([
    ['共 4 页', 4],
    ['1/4', 4],
    ['Page 1 of 4', 4],
    ['<a href="123_2.html">2</a><a href="123_4.html">第4页</a>', 4],
    ['第一页', undefined],
  ])('%s', (told, pages) => {
    expect(found(`<div><span>${told}</span>${pager}</div>`)?.pages).toBe(pages);
  });
});

describe('the whole article on one page', () => {
  const pager = link('123_2.html', '下一页');
  it.each([
    [link('123_all.html', '在本页阅读全文'), '/2025/06/18/123_all.html'],
    [link('123_all.html', '阅读全文 >>'), '/2025/06/18/123_all.html'],
    [link('?full=y', '全文'), '/2025/06/18/123.html?full=y'],
    [link('123_all.html', '單頁閱讀'), '/2025/06/18/123_all.html'],
    [link('123_all.html', 'View as a single page'), '/2025/06/18/123_all.html'],
    [link('/app/download', '阅读全文'), undefined],
    [link('124_all.html', '全文'), undefined],
    [link('123_all.html', '全文检索'), undefined],
  ])('%s', (whole, address) => {
    expect(found(`<div>${pager}${whole}</div>`)?.whole?.replace('https://news.example', '')).toBe(address);
  });
});
