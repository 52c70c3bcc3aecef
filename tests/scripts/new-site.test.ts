import { describe, expect, it } from 'vitest';
import { prepare } from '../../core/boilerplate/prepare';
import model from '../../core/model/data/weights.json';
import { openPage } from '../../core/page';
import { fixtureSkeleton } from '../../scripts/lib/fixture-skeleton';
import { articlePattern, domainOf, guessSite } from '../../scripts/lib/guess-site';
import { ruleSource } from '../../scripts/lib/rule-source';
import { selectorOf } from '../../scripts/lib/selector-of';

const URL_ = 'https://news.example.com.cn/2024/05/12/a_1001.html';
const PARAGRAPHS = [
  '渡口的石阶一共四十九级，每年涨水淹掉的级数，老人都刻在第一级的侧面。',
  '今年刻到了第三十一级，比去年多了两级，少于三年前那一次。',
  '水文站的工程师来看过，说石头上的记号和仪器相差不到一个手掌。',
  '于是站里在石阶旁立了一块牌子，请路过的人不要再往上刻字。',
];
const HTML = `<html lang="zh-CN"><head><title>渡口的石阶_例报网</title></head><body>
<div class="nav"><a href="/">首页</a></div><h1 class="tit">渡口的石阶</h1>
<div class="bar"><span class="when">2024-05-12 08:30</span><span class="from">来源：例报</span></div>
<div class="wrap"><div id="text12345" class="zw">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></div>
<div class="feed"><ul>${'<li><a href="/x">别的新闻</a></li>'.repeat(9)}</ul></div></body></html>`;

const open = () => openPage(new DOMParser().parseFromString(HTML, 'text/html'), URL_, new Date('2024-05-13'));
const none = { sites: [], families: [], phrases: prepare([]), shared: [], model };

describe('a drafted rule', () => {
  it('has the publisher, its address shape, the content and the bar', () => {
    const { rule, root } = guessSite(open(), none, '2026-11-23');
    expect(root?.className).toBe('zw');
    expect(rule).toMatchObject({
      id: 'example',
      name: '例报网',
      hosts: ['.example.com.cn'],
      article: ['^news\\.example\\.com\\.cn/\\d+/\\d+/\\d+/a_\\d+\\.html'],
      metadata: {
        title: [{ selector: '.tit' }],
        publishedTime: [{ selector: '.when' }],
        source: [{ selector: '.from', match: '(?:来源|來源|稿源)\\s*[:：]\\s*(\\S+)' }],
      },
    });
    expect(rule.content?.[0]).toBe('.zw');
  });

  it('is written as a rule file', () => {
    const text = ruleSource({ id: 'a', name: "甲'报", hosts: ['.a.cn'], verified: '2026-11-23', article: ['\\d'] });
    expect(text).toContain("name: '甲\\'报',");
    expect(text).toContain("article: ['\\\\d'],");
    expect(text).toMatch(/^export default \{/m);
    expect(text.endsWith('} satisfies SiteRule;\n')).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['www.sohu.com', 'sohu.com'],
    ['a.b.people.com.cn', 'people.com.cn'],
    ['example.gov.cn', 'example.gov.cn'],
  ])('%s belongs to %s', (host, domain) => expect(domainOf(host)).toBe(domain));

  it('address patterns match their address', () => {
    expect(new RegExp(articlePattern(new URL(URL_)), 'u').test(URL_.replace('https://', ''))).toBe(true);
  });

  it('running numbers are no selectors', () => {
    const page = open();
    const el = page.root.querySelector('.zw');
    expect(el && selectorOf(el, page.root)).toBe('.zw');
  });
});

describe('a drafted fixture', () => {
  it('has the shape of the page and none of its text', () => {
    const page = open();
    const text = fixtureSkeleton(page.root, page.root.querySelector('.zw') ?? undefined);
    expect(text).toContain('<div id="text12345" class="zw"><p>改写</p>');
    expect(text.match(/<li>/g)?.length).toBe(6);
    expect(PARAGRAPHS.some((paragraph) => text.includes(paragraph.slice(0, 6)))).toBe(false);
    expect(text).not.toContain('渡口');
  });
});
