import { describe, expect, it } from 'vitest';
import { detect } from '../../core/detect/detect';
import { sureRoots } from '../../core/select/sure-roots';
import type { SiteRule } from '../../core/types';
import { links, pageOf, paragraphs } from './pages';

const site: SiteRule = {
  id: 'example',
  name: '例报',
  hosts: ['.example'],
  verified: '2026-11-24',
  content: ['#body'],
  article: ['^news\\.example/\\d{4}/'],
};
const sure = (body: string) => sureRoots(pageOf(body), site);

describe('a site’s content is beyond doubt', () => {
  it('when it holds paragraphs and most of the text, whatever links stand around', () => {
    const found = sure(`${links(60)}<div id="body">${paragraphs(1, 5)}</div>${links(60)}`);
    expect(found?.roots.map((el) => el.id)).toEqual(['body']);
    expect(found?.paragraphs).toBe(5);
  });

  it('when it holds many paragraphs, whatever else the page holds', () => {
    const long = (from: number, to: number) =>
      paragraphs(from, to).replaceAll('</p>', `${'江水涨了又落。'.repeat(15)}</p>`);
    const elsewhere = `<div>${long(5, 40)}</div>`;
    expect(sure(`<div id="body">${long(1, 4)}</div>${elsewhere}`)?.paragraphs).toBe(4);
    const linked = long(1, 4).replaceAll('<p>', '<p><a href="/1">江</a>');
    expect(sure(`<div id="body">${linked}</div>${elsewhere}`)?.paragraphs).toBe(4);
    expect(sure(`<div id="body">${long(1, 3)}</div>${elsewhere}`)).toBeUndefined();
  });

  it('not when more text stands elsewhere, in paragraphs or bare', () => {
    const own = `<div id="body">${paragraphs(1, 3)}</div>`;
    expect(sure(`${own}<div>${paragraphs(4, 14)}</div>`)).toBeUndefined();
    expect(sure(`${own}<div>${paragraphs(4, 14).replaceAll(/<\/?p>/g, '<br>')}</div>`)).toBeUndefined();
  });

  it('not when it holds a notice, a list of links or nothing', () => {
    expect(sure('<div id="body"><p>文章已被删除，请浏览其他内容。</p></div>')).toBeUndefined();
    expect(sure(`<div id="body">${links(30)}</div>`)).toBeUndefined();
    expect(sure('<div id="other"></div>')).toBeUndefined();
  });

  it('and then the detector asks the address alone', () => {
    const body = `<div id="body">${paragraphs(1, 5)}</div>`;
    const judged = (url: string) =>
      detect(pageOf(body, url), site, sureRoots(pageOf(body, url), site)).evidence.map(
        ({ code, count }) => `${code} ${count}`,
      );
    expect(judged('https://news.example/2024/a.html')).toContain('site-content 5');
    expect(judged('https://news.example/topic/')).not.toContain('site-content 5');
  });
});
