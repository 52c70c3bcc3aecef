import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { completeness } from '../../core/complete/completeness';
import { openPage } from '../../core/page';
import type { Choice, SiteRule } from '../../core/types';

const CHOICE: Choice = { by: 'readability', rule: 'readability', stale: false };
const BODY = '<p>清晨六点，江岸老码头的汽笛又响了。</p><p>人们走上新铺的木栈道，看退休的船工解开缆绳。</p>';

function kinds(html: string, url = 'https://news.example/2025/06/18/123.html', site?: SiteRule) {
  const page = openPage(new JSDOM(html).window.document, url, new Date());
  const root = page.root.querySelector('#body');
  if (!root) throw new Error('fixture has no #body');
  return completeness(page, site, [root], CHOICE);
}

describe('completeness', () => {
  it('says nothing of a whole article', () => {
    expect(
      kinds(`<div><div id="body">${BODY}</div><div><a href="/next.html">下一篇：公交改道</a></div></div>`),
    ).toEqual([]);
  });

  it('sees a button that opens the rest', () => {
    expect(kinds(`<div><div id="body">${BODY}</div><div class="more"><span>展开全文</span></div></div>`)).toEqual([
      { kind: 'collapsed', detail: '展开全文' },
    ]);
  });

  it('says nothing of a rest that is folded away by style alone', () => {
    const rest =
      '<div style="display:none"><p>下午潮水退去，木栈道的尽头露出了旧船坞的石阶，孩子们数了三遍。</p></div>';
    expect(
      kinds(`<div><div id="body">${BODY}${rest}</div><div class="more"><span>展开全文</span></div></div>`),
    ).toEqual([]);
  });

  it('goes by the text where the style of the page did not come: cut off, or an end', () => {
    const sheet = '<link rel="stylesheet" href="/main.css">';
    const button = '<div class="more"><span>展开全文</span></div>';
    const of = (body: string) =>
      kinds(`${sheet}<div><div id="body">${body}</div>${button}</div>`).map((one) => one.kind);
    expect(of(BODY)).toEqual([]);
    expect(of(`${BODY}<p>下午潮水退去以后，木栈道的尽头露出了旧船坞的石阶，孩子们数了三</p>`)).toEqual(['collapsed']);
    expect(of(`${BODY}<p>下午潮水退去以后，木栈道的尽头露出了旧船坞的石阶，孩子们数了……</p>`)).toEqual(['collapsed']);
  });

  it("goes by the text where the publisher's rule names the button, seen to fold by style", () => {
    const site = { id: 'x', name: 'x', hosts: ['news.example'], verified: '2025-06-18', expand: ['#more'] };
    const of = (end: string) => {
      const html = `<div><div id="body">${BODY}<p>${end}</p></div><div id="more">展开全文</div></div>`;
      return kinds(html, undefined, site).map((one) => one.kind);
    };
    expect(of('下午潮水退去，木栈道的尽头露出了旧船坞的石阶，孩子们数了三遍。（林晚）')).toEqual([]);
    expect(of('下午潮水退去，木栈道的尽头露出了旧船坞的石阶，孩子们数了三')).toEqual(['collapsed']);
  });

  it('takes the rest of the text for the next page where it leads there', () => {
    const more = '<a href="123_2.html">余下全文</a>';
    expect(kinds(`<div id="body">${BODY}</div><div>${more}</div>`)).toEqual([
      { kind: 'paged', next: 'https://news.example/2025/06/18/123_2.html' },
    ]);
  });

  it('sees further pages, how many, and where the next one is', () => {
    const nav =
      '<div class="page"><span>1</span><a href="123_2.html">2</a><a href="123_3.html">3</a><a href="123_2.html">下一页</a></div>';
    expect(kinds(`<div id="body">${BODY}</div>${nav}`)).toEqual([
      { kind: 'paged', next: 'https://news.example/2025/06/18/123_2.html', pages: 3 },
    ]);
  });

  it('does not take a list of other articles for further pages', () => {
    expect(kinds(`<div id="body">${BODY}</div><div><a href="/list_2.html">下一页</a></div>`)).toEqual([]);
    expect(kinds(`<div id="body">${BODY}</div><a href="/2025/06/18/124.html">下一页</a>`)).toEqual([]);
  });

  it('finds the next page from page 2 on and by query', () => {
    expect(
      kinds(
        `<div id="body">${BODY}</div><a href="123_3.html">下一页</a>`,
        'https://news.example/2025/06/18/123_2.html',
      )[0]?.next,
    ).toBe('https://news.example/2025/06/18/123_3.html');
    expect(kinds(`<div id="body">${BODY}</div><a href="?page=2">下一页</a>`)[0]?.next).toBe(
      'https://news.example/2025/06/18/123.html?page=2',
    );
  });

  it.each([
    ['本文为付费内容', 'pay-wall'],
    ['订阅后可继续阅读', 'pay-wall'],
    ['登录后查看全文', 'login-wall'],
    ['請先登入後閱讀', 'login-wall'],
  ])('sees a wall: %s', (text, kind) => {
    expect(kinds(`<div id="body">${BODY}</div><div><p>${text}</p></div>`).map((one) => one.kind)).toEqual([kind]);
  });

  it('does not take the items of a list beside the text for one', () => {
    const item = (time: string) => `<li><a href="/b.html">11-08 ${time}</a><span><a>某某早报会员专享</a></span></li>`;
    const list = `<div><ul>${['04:07', '05:10', '06:30'].map(item).join('')}</ul></div>`;
    expect(kinds(`<div id="body">${BODY}</div>${list}`)).toEqual([]);
  });

  it('does not take a sentence about logging in for a wall', () => {
    expect(
      kinds(
        `<div id="body">${BODY}<p>记者登录该平台后发现，投诉页面已经关闭，客服电话也无人接听，平台方面没有回应，监管部门表示正在核实有关情况，结果将及时公布。</p></div>`,
      ),
    ).toEqual([]);
  });

  it('counts images whose address is not there yet', () => {
    const encrypted = '<img data-src="U2FsdGVkX1+abcdef">';
    expect(
      kinds(`<div id="body">${BODY}${encrypted}<img data-src="//img.example/a.jpg"><img src="/b.jpg"></div>`),
    ).toEqual([{ kind: 'lazy-images', detail: '1' }]);
  });
});
