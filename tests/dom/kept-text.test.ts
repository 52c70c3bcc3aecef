import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { builtinRules } from '../../platform/builtin-rules';

const TEXT = [
  '一辆装着四千本书的面包车，九年里在草原上跑了二十六万公里，轮胎换了十一副，发动机大修过两次。',
  '开车的是两兄弟，哥哥管路，弟弟管书，借书不登记，还书的时候在车厢里的木板上画一横。',
  '借得最多的是兽医手册，其次是菜谱，小说排第三，有一本地图册每年都被借走，还回来的时候多几个字。',
  '冬天封路的时候，车停在苏木的小学里，孩子们放学就钻进车厢，把引擎盖当书桌，写到天黑才回家。',
];
const HTML = `${TEXT.map((p) => `<p>　　${p}</p>`).join('')}<p><img src="//img.example/bus.jpg"><img data-src="images/map.png"></p>`;
const escaped = HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const pageWith = (body: string) =>
  `<!doctype html><title>草原上的图书车</title><body><div class="nav"><a href="/">首页</a></div><div class="main"><h3 class="title">草原上的图书车</h3><p class="time">2018-10-11 09:12</p>${body}</div></body>`;

function read(body: string) {
  const doc = new DOMParser().parseFromString(pageWith(body), 'text/html');
  const page = openPage(doc, 'https://news.unknown.example/a/1.html', new Date('2018-10-12T00:00:00Z'));
  const result = declutter(page, builtinRules, createSanitizer(createDOMPurify(window)));
  return result.ok ? result.article.stories.map(({ content }) => content).join('') : '';
}

describe('an article that a page keeps in a hidden field', () => {
  it.each([
    ['hidden by style', `<textarea style="display:none">${escaped}</textarea>`],
    ['hidden', `<textarea hidden>${escaped}</textarea>`],
    [
      'in a hidden box',
      `<div style="display: none"><textarea id="body">${escaped}</textarea></div><div id="app"></div>`,
    ],
  ])('%s: is read, its pictures at their own addresses', (_, body) => {
    const html = read(body);
    for (const text of TEXT) expect(html).toContain(text);
    expect(html).toContain('src="https://img.example/bus.jpg"');
    expect(html).toContain('src="https://news.unknown.example/a/images/map.png"');
  });

  it('is read once where the page shows it, too', () => {
    const html = read(`<textarea hidden>${escaped}</textarea><div class="content">${HTML}</div>`);
    expect(html.split('四千本书')).toHaveLength(2);
  });

  it('is none where people write', () => {
    const reply = `<form><textarea name="reply">${escaped}</textarea></form>`;
    expect(read(reply)).not.toContain('四千本书');
  });

  it('runs nothing', () => {
    const evil = escaped.replace(
      '&lt;p&gt;',
      '&lt;p onclick="x()"&gt;&lt;script&gt;x()&lt;/script&gt;&lt;img src=x onerror=x()&gt;',
    );
    expect(read(`<textarea hidden>${evil}</textarea>`)).not.toMatch(/onerror|onclick|<script/);
  });
});
