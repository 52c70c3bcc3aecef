import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { builtinRules } from '../../platform/builtin-rules';

const TEXT = [
  '北岸的夜市星期六开放，每晚营业到十点半，首晚来了约四千人，比主办方估计的多一倍。',
  '受访的摊主说，最忙的时段是九点以后，渔船那时才靠岸，刚上岸的鱼最好卖，可是灯一熄就得收摊。',
  '附近居民则担心噪音，住在防波堤旁三十年的一位老人说，夜市的灯光照进了卧室。',
  '主办方表示，会先试行一个月，再决定是否延长到凌晨，届时也会公布停车的办法。',
];
const FIGURE =
  '<figure class="top-media"><img src="https://img.example/harbour-lead.jpg"><figcaption>夜市首晚，游客排队。</figcaption></figure>';

/** A page whose picture stands between headline and text. */
const pageWith = (between: string, head = '', body = '') =>
  `<!doctype html><html><head><title>夜市限时开放</title>${head}</head><body><nav><a href="/">首页</a></nav><article><h1>夜市限时开放</h1><div class="meta"><time>2025-10-19 19:30</time><a class="author">罗叶</a></div>${between}<div class="text">${TEXT.map((p) => `<p>${p}</p>`).join('')}${body}</div></article></body></html>`;

function bodyOf(html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const page = openPage(doc, 'https://news.unknown.example/a/1.html', new Date('2025-10-20T00:00:00Z'));
  const result = declutter(page, builtinRules, createSanitizer(createDOMPurify(window)));
  if (!result.ok) throw new Error(result.reason);
  return new DOMParser().parseFromString(result.article.stories.map(({ content }) => content).join(''), 'text/html');
}
const pictures = (html: string) => [...bodyOf(html).querySelectorAll('img')].map((img) => img.getAttribute('src'));

describe('the picture between headline and text', () => {
  it('is the article’s, with its caption, before the text', () => {
    const body = bodyOf(pageWith(FIGURE));
    expect(body.querySelector('figure > figcaption')?.textContent).toBe('夜市首晚，游客排队。');
    expect(body.body.firstElementChild?.localName).toBe('figure');
  });

  it.each([
    [
      'the one that the page declares',
      '<div class="pic"><img src="https://img.example/640/harbour-lead.jpg"></div>',
      '<meta property="og:image" content="https://img.example/1200/harbour-lead.jpg">',
    ],
    [
      'the one that the page declares in another size',
      '<div class="hero"><picture><img src="https://img.example/x/harbour-lead.jpg?w=600"></picture><div>夜市首晚。</div></div>',
      '<meta property="og:image" content="https://img.example/harbour-lead-1200x800.jpg">',
    ],
    [
      'a large one with a caption beside it',
      '<div class="lead-pic"><img src="https://img.example/harbour-lead.jpg" width="800"><p>夜市首晚。</p></div>',
      '',
    ],
    [
      'one that is loaded late',
      '<figure><img src="/blank.gif" data-src="https://img.example/harbour-lead.jpg"></figure>',
      '',
    ],
    [
      'one that a link enlarges',
      '<figure><a href="https://img.example/full.jpg"><img src="https://img.example/harbour-lead.jpg"></a></figure>',
      '',
    ],
  ])('%s', (_, between, head) => {
    expect(pictures(pageWith(between, head)).join()).toContain('harbour-lead.jpg');
  });

  it.each([
    ['who wrote it', '<img class="avatar" src="https://img.example/face.jpg" width="300">'],
    [
      'a link to another article',
      '<figure><a href="/a/2.html"><img src="https://img.example/other.jpg" width="600"></a></figure>',
    ],
    ['a sign', '<img src="https://img.example/sign.png" width="48" height="48">'],
    [
      'a place for an advertisement',
      '<div class="ad-banner"><img src="https://img.example/b.jpg" width="728" height="90"></div>',
    ],
    ['one of a column beside the text', `<aside>${FIGURE.replaceAll('harbour-lead', 'aside')}</aside>`],
    ['a picture of no size and no name', '<div><img src="https://img.example/p.jpg"></div>'],
  ])('is not %s', (_, between) => {
    expect(pictures(pageWith(between))).toEqual([]);
  });

  it('may be a film, which is told by a card; and the headline may be short', () => {
    const html = pageWith('<div class="video-box"><video src="/v/1.mp4" title="夜市首晚"></video></div>').replaceAll(
      '夜市限时开放',
      '夜市',
    );
    expect(bodyOf(html).querySelector('[data-embed] a')?.textContent).toBe('夜市首晚');
  });

  it('is shown once where the text has it, too', () => {
    expect(pictures(pageWith(FIGURE, '', '<p><img src="https://img.example/640/harbour-lead.jpg"></p>'))).toHaveLength(
      1,
    );
  });
});
