import { describe, expect, it } from 'vitest';
import { detect } from '../../core/detect/detect';
import type { Evidence, SiteRule } from '../../core/types';
import { BAR, channels, FOOT, links, pageOf, prose, TITLE, teasers } from './pages';

const site: SiteRule = {
  id: 'example',
  name: '例',
  hosts: ['www.example.com'],
  verified: '2026-11-23',
  article: ['^www\\.example\\.com/a/\\d+'],
  notArticle: ['^www\\.example\\.com/topic/'],
};
const headline = `<h1>${TITLE}</h1>`;
const title = `${TITLE}_青石新闻_青石网`;
const told = (evidence: readonly Evidence[]): string =>
  evidence.map(({ code, points, detail, count }) => [points, code, count, detail].join(' ')).join('\n');
const verdict = (...args: Parameters<typeof pageOf>) => detect(pageOf(...args), undefined);

describe('articles', () => {
  const articles: Record<string, Parameters<typeof pageOf>> = {
    'a plain article': [channels(20) + headline + BAR + prose(8) + links(10) + FOOT, title],
    'a flash of one sentence among many links': [
      `${channels(40) + headline + BAR}<p>青石日报快讯：青石镇新桥今晨六时合龙，荷载试验将持续两周，预计六月一日通车，届时居民前往对岸医院的路程将由四十公里缩短到两公里。</p>${links(60)}${FOOT}`,
      title,
    ],
    'a short photo article': [
      `${channels(20) + headline + BAR}<p><img src="1.jpg"></p><p>5月20日，工人在桥面上焊接最后一段钢梁。</p><p><img src="2.jpg"></p><p>居民撑伞观看合龙。青石日报记者 林望舒 摄</p>${links(20)}${FOOT}`,
      title,
    ],
    'an article set with line breaks in one cell': [
      `<table><tr><td>${headline}${BAR}${prose(6).replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>')}</td></tr></table>${links(30)}`,
      title,
    ],
    'an article without a headline, its title the paper’s name': [
      `${channels(8) + prose(10) + FOOT}`,
      '青石日报电子版',
    ],
    'an article kept as markup in a text area': [
      `${headline}<textarea>${prose(5).replace(/</g, '&lt;')}</textarea><img src="a.jpg">`,
      title,
    ],
    'a short article above a long feed': [
      headline + BAR + prose(4) + teasers(20),
      title,
      'https://www.example.com/news/2024-05-20/123456.html',
    ],
    'verse, one short line a paragraph': [
      `${headline}${BAR}${'<p>河水向东，</p><p>桥影在波中摇动，</p><p>归人踏月而行。</p>'.repeat(3)}${FOOT}`,
      title,
    ],
    'statistics told as a table': [
      `${headline}${BAR}<table><tr><th>镇</th><th>用水（吨）</th><th>同比</th></tr><tr><td>青禾</td><td>5120</td><td>3%</td></tr><tr><td>柳溪</td><td>4380</td><td>-2%</td></tr><tr><td>南枝</td><td>9040</td><td>7%</td></tr><tr><td>临水</td><td>3312</td><td>0%</td></tr><tr><td>合计</td><td>21852</td><td>2.4%</td></tr></table>${FOOT}`,
      title,
    ],
    'an English article': [
      `<h1>Bridge at Greenstone joins both banks after ten years</h1><p>May 20, 2024 by Ann Reader</p>${'<p>The last beam was set at dawn, when the steel had shrunk enough to fit between the two halves, the engineers said on Monday.</p>'.repeat(6)}`,
      'Bridge at Greenstone joins both banks after ten years - The Greenstone Post',
    ],
  };
  it.each(Object.entries(articles))('%s', (_, args) => {
    const { article, kind, confidence, evidence } = verdict(...args);
    expect({ article, kind }, told(evidence)).toEqual({ article: true, kind: 'article' });
    expect(confidence).toBeGreaterThan(0.5);
  });
});

describe('not articles', () => {
  const others: Record<string, readonly [kind: string, ...Parameters<typeof pageOf>]> = {
    'a home page': ['home', `${channels(40)}${links(200)}${FOOT}`],
    'a channel page with an introduction under its own name': [
      'home',
      `${channels(20)}<h1>青石镇新桥建设专题报道</h1><p>新桥工程历时十年，本专题汇集建设者、居民和过桥人的故事，并持续更新工程进展与通车安排。</p>${links(80)}${FOOT}`,
      '青石镇新桥建设专题报道_青石网',
    ],
    'a list with long teasers': [
      'list',
      channels(20) + teasers(15) + FOOT,
      '青石要闻_青石网',
      'https://www.example.com/news/',
    ],
    'a feed of flashes with times and no links': [
      'home',
      channels(5) + Array.from({ length: 12 }, (_, i) => `<div>${i + 2}分钟前</div>${prose(1)}`).join(''),
      '快讯_青石网',
    ],
    'a list page under a headline-like column name': [
      'list',
      `<h1>青石日报评论员专栏文章列表</h1>${teasers(12)}`,
      '青石日报评论员专栏文章列表 - 青石网',
      'https://www.example.com/column/',
    ],
    'a table of other pages': [
      'unknown',
      `${headline}${BAR}<table>${'<tr><td><a href="/a">文化</a></td><td><a href="/b">体育</a></td><td>12</td></tr>'.repeat(4)}</table>${links(20)}`,
      title,
    ],
    'a gallery': [
      'gallery',
      `${headline}${BAR}${'<img src="a.jpg">'.repeat(12)}<p>1/12</p>${links(10)}`,
      title,
      'https://www.example.com/photoview/0001/1.html',
    ],
    'a headline and one picture': [
      'gallery',
      `${headline}${BAR}<img src="a.jpg"><p>(责编：林望舒)</p>${links(20)}`,
      title,
    ],
    'a video': [
      'video',
      `${headline}<div>2024-05-20 08:30 1.2万次播放</div><video src="a.mp4"></video>${links(30)}`,
      title,
      'https://v.example.com/v/123456.html',
    ],
    'search results': [
      'search',
      `<form><input name="q"></form><div>找到相关结果约1,200条</div>${teasers(10)}`,
      '青石镇新桥 - 站内搜索',
      'https://www.example.com/search?q=%E6%96%B0%E6%A1%A5',
    ],
    'a forum thread': [
      'forum',
      `${headline}${Array.from({ length: 8 }, (_, i) => `<div><a>网友${i}</a><em>发表于 2024-5-2 08:0${i}</em><span>${i + 1}楼</span>${prose(1)}</div>`).join('')}`,
      `${TITLE} - 青石论坛`,
      'https://bbs.example.com/thread-1-1-1.html',
    ],
    'a login wall': [
      'login',
      '<h1>登录后继续阅读</h1><form><input name="u"><input type="password"></form><p>请先登录您的账号。</p>',
    ],
    'a frame set': ['frames', '<iframe src="/a.html"></iframe>'],
    'an empty page': ['empty', '<div id="app"></div>'],
  };
  it.each(Object.entries(others))('%s', (_, [expected, ...args]) => {
    const { article, kind, evidence } = verdict(...args);
    expect({ article, kind }, told(evidence)).toEqual({ article: false, kind: expected });
  });
});

describe('addresses', () => {
  const body = channels(20) + headline + BAR + prose(8);
  it('names the portal and tells its article pattern as evidence', () => {
    const found = detect(pageOf(body, title, 'https://www.example.com/a/1_2'), site);
    expect(found.site).toBe('example');
    expect(found.evidence.map(({ code }) => code)).toContain('site-address');
  });
  it('does not let an address alone veto a text or make one', () => {
    expect(detect(pageOf(body, title, 'https://www.example.com/topic/'), site).article).toBe(true);
    expect(detect(pageOf(links(100), '青石网', 'https://www.example.com/a/1_2'), site).article).toBe(false);
  });
});

describe('hostile pages', () => {
  it('counts past shadowed names', () => {
    const clobber =
      '<form><input name="nodeType"><input name="localName"><input name="getAttribute"><input name="firstChild">';
    const page = `<img name="createTreeWalker"><img name="body">${clobber}${headline}${BAR}${prose(8)}</form>`;
    expect(verdict(page, title).article).toBe(true);
  });
  it('reads hidden elements as absent and goes on behind them', () => {
    const hidden = `<a hidden>${'x'.repeat(500)}</a><div style="display: none">${prose(20)}</div>`;
    expect(verdict(`${hidden}${links(50)}`).article).toBe(false);
    expect(verdict(`${hidden}${headline}${BAR}${prose(5)}`, title).article).toBe(true);
  });
});
