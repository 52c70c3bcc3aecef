import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { addressPattern } from '../../core/own-rules/address-pattern';
import { corrected, emptyRule, saysNothing } from '../../core/own-rules/correct';
import { rulePrint } from '../../core/own-rules/fingerprint';
import { layered } from '../../core/own-rules/layer';
import { createSanitizer } from '../../core/sanitize';
import type { Correction, SiteRule } from '../../core/types';
import { links, pageOf, paragraphs, rules } from '../select/pages';

const url = 'https://news.example/2024/0520/a.html';
const sanitizer = createSanitizer(createDOMPurify(window), () => url);
const ownRule = (...all: Correction[]): SiteRule =>
  all.reduce<SiteRule>((rule, one) => corrected(rule, one, new URL(url)), emptyRule('news.example', '2026-11-27'));

function read(body: string, own: readonly SiteRule[], sites: readonly SiteRule[] = [], at = url) {
  const result = declutter(pageOf(body, at), { ...rules, sites, own }, sanitizer);
  if (!result.ok) return { text: '', reason: result.reason, removals: [], choice: undefined, metadata: undefined };
  const [story] = result.article.stories;
  const text = story?.content.replace(/<[^>]+>/g, '') ?? '';
  return { text, removals: result.removals, choice: result.article.choice, metadata: story?.metadata };
}

const body = `<h1>老桥边的豆腐店</h1><div class="main">${paragraphs(1, 6)}<p class="slogan">看新闻就上例报客户端吧朋友们一起来看</p></div>
  <div class="notice"><p>说明文字在这里，一共只有这么一段，其他的都没有了。</p></div>`;

describe('a reader’s own rule', () => {
  it('chooses the article, however much less it is than the rest', () => {
    const own = [ownRule({ kind: 'article', selector: '.notice' })];
    const found = read(body, own);
    expect(found.choice).toEqual({ by: 'own', rule: 'own:news.example', stale: false });
    expect(found.text).toContain('说明文字在这里');
    expect(found.text).not.toContain('老桥，桥头');
  });

  it('is an article on the next page of the site, and nothing on its front', () => {
    const own = [ownRule({ kind: 'article', selector: '.notice' })];
    expect(read(body, own, [], 'https://news.example/2024/0611/b.html').choice?.by).toBe('own');
    const front = `<div class="notice"><p>首页的短短一句。</p></div>${links(60)}`;
    expect(read(front, own, [], 'https://news.example/').reason).toBe('not-article');
  });

  it('takes out what it names, and says that the reader did', () => {
    const found = read(body, [ownRule({ kind: 'strip', selector: '.slogan' })]);
    expect(found.text).not.toContain('例报客户端');
    const [removal] = found.removals.filter(({ reason }) => reason === 'own-rule');
    expect(removal).toMatchObject({ rule: 'own:news.example', detail: '.slogan', kind: 'other' });
  });

  it('keeps what it names against every stage', () => {
    const shared = `<h1>老桥边的豆腐店</h1><div class="main">${paragraphs(1, 6)}<div class="comments"><p>读者说得好，这一段要留下来看一看才行。</p></div></div>`;
    const without = read(shared, []).text;
    expect(without).toContain('老桥');
    expect(without).not.toContain('读者说得好');
    expect(read(shared, [ownRule({ kind: 'keep', selector: '.comments' })]).text).toContain('读者说得好');
  });

  it('lies over the publisher’s rule, which still holds', () => {
    const built: SiteRule = {
      id: 'example',
      name: '例报',
      hosts: ['.example'],
      verified: '2026-11-23',
      content: ['.main'],
      strip: [{ selector: '.slogan', kind: 'promo' }],
    };
    const own = [ownRule({ kind: 'strip', selector: '.main p:first-child' })];
    const found = read(body, own, [built]);
    expect(found.choice).toEqual({ by: 'site', rule: 'example', stale: false });
    expect(found.removals.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['own-rule', 'site-selector']));
    expect(layered(built, [own[0] ?? built])?.hosts).toEqual(['.example']);
  });

  it('names headline and byline', () => {
    const page = `<p class="who">甲乙丙</p><p class="t">真正的标题在这一行里</p>${body}`;
    const own = [ownRule({ kind: 'title', selector: '.t' }, { kind: 'byline', selector: '.who' })];
    const { metadata } = read(page, own);
    expect(metadata?.title?.value).toBe('真正的标题在这一行里');
    expect(metadata?.byline?.value).toEqual(['甲乙丙']);
  });

  it('is passed over where it does not parse', () => {
    const bad: SiteRule = {
      ...emptyRule('news.example', '2026-11-27'),
      content: ['p['],
      strip: [{ selector: ':nope(', kind: 'ad' }],
      article: ['(('],
    };
    expect(read(body, [bad]).text).toContain('老桥');
  });
});

describe('a correction', () => {
  it('takes the place of what it contradicts', () => {
    const rule = ownRule({ kind: 'strip', selector: '.a' }, { kind: 'keep', selector: '.a' });
    expect(rule.keep).toEqual(['.a']);
    expect(rule.strip).toEqual([]);
    expect(saysNothing({ ...rule, keep: [] })).toBe(true);
    expect(saysNothing(rule)).toBe(false);
  });

  it.each([
    ['https://a.example/2024/0520/123.html', 'a.example/2025/1/9.html', true],
    ['https://a.example/2024/0520/123.html', 'a.example/', false],
    ['https://a.example/news/some-name', 'a.example/news/another-one', true],
    ['https://a.example/news/some-name', 'a.example/sport/another-one', false],
    ['https://a.example/a/7c3Kq9xW02ab', 'a.example/a/ZZ93kq9xWaab1', true],
    ['https://a.example/show?id=7', 'a.example/show?id=99', true],
    ['https://a.example/', 'a.example/news', false],
  ])('knows addresses of the shape of %s: %s %s', (address, other, fits) => {
    expect(new RegExp(addressPattern(new URL(address)), 'u').test(other)).toBe(fits);
  });

  it('tells when the rule beneath changes, and not when it was only looked at again', () => {
    const rule = emptyRule('a.example', '2026-01-01');
    expect(rulePrint({ ...rule, verified: '2026-11-27' })).toBe(rulePrint(rule));
    expect(rulePrint({ ...rule, content: ['#a'] })).not.toBe(rulePrint(rule));
  });
});
