import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../core/metadata/metadata';
import { openPage } from '../../core/page';
import type { Metadata, SiteRule } from '../../core/types';

const P = '小城的夜市在停业三个月之后重新开张，摊主们说生意比从前还要好一些，来的人里有不少是从邻县赶来的。';
const BODY = `<p>${P}</p><p>${P}</p><p>${P}</p>`;

interface Given {
  readonly head?: string;
  readonly top?: string;
  readonly body?: string;
  readonly bottom?: string;
  readonly url?: string;
  readonly site?: SiteRule;
}

function prepare({
  head = '<title>小城夜市重新开张_某某网</title>',
  top = '<h1>小城夜市重新开张</h1>',
  ...given
}: Given): () => Metadata {
  const html = `<html lang="zh-CN"><head>${head}</head><body><div class="nav"><a>首页</a><a>新闻</a></div>
    <div class="main">${top}<div id="root">${given.body ?? BODY}</div>${given.bottom ?? ''}</div></body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const page = openPage(doc, given.url ?? 'https://news.example.cn/a/1.html', new Date('2026-11-23T10:30:00+08:00'));
  return () => readMetadata(page, given.site, [...doc.querySelectorAll('#root')]);
}

const read = (given: Given): Metadata => prepare(given)();

const H1 = '<h1>小城夜市重新开张</h1>';
const withBar = (bar: string): Metadata => read({ top: `${H1}${bar}` });

describe('title', () => {
  it('may hold the words of buttons', () => {
    const top = '<div class="Heading">小城夜市重新开张 全面整修项目即将展开</div><div>2024-05-20 14:05:00</div>';
    expect(read({ head: '<title></title>', top }).title?.value).toBe('小城夜市重新开张 全面整修项目即将展开');
  });

  it.each([
    ['a channel logo is the first h1', { top: `<h1>新闻中心</h1>${H1}` }],
    ['the headline is no h1', { top: '<div class="tt">小城夜市重新开张</div>' }],
    ['the page shows no headline', { top: '' }],
    [
      'og:title is cut at a raw quote',
      {
        head: '<title>小城"夜市"开张_某某网</title><meta property="og:title" content="小城">',
        top: '<h1>小城"夜市"开张</h1>',
      },
    ],
    [
      'og:title is cut and there is no headline',
      { head: '<title>小城"夜市"开张_某某网</title><meta property="og:title" content="小城">', top: '' },
    ],
    [
      'only og:title names it',
      { head: '<title></title><meta property="og:title" content="小城夜市重新开张">', top: '' },
    ],
    ['a badge stands before it', { top: '<h1><span>原创</span> <span>小城夜市重新开张</span></h1>' }],
    ['a button stands in the h1', { top: '<h1><span>小城夜市重新开张</span><div>播报文章</div></h1>' }],
    [
      'the title tag is the site',
      {
        head: '<title>某某日报</title>',
        top: '<div class="article-title">小城夜市重新开张</div><div>2024-05-20 14:05</div>',
      },
    ],
    ['it is broken in two lines', { top: '<h1>小城夜市<br>重新开张</h1>' }],
    [
      'the title tag is the site, no time is shown, and a class names the headline',
      {
        head: '<title>某某日报</title>',
        top: '<table><tr><td>首页 &gt;&gt; 人物</td></tr></table><table><tr><td class="bt_title">小城夜市重新开张</td></tr></table>',
      },
    ],
    [
      'the title tag is empty',
      {
        head: '<title></title>',
        top: '<div class="Heading">小城夜市重新开张</div><div class="Date">2024-05-20 14:05:00</div>',
      },
    ],
    [
      'a kicker stands before it in the heading',
      {
        head: '<title>小城夜市重新开张_某某网</title>',
        top: '<h1><span>特写</span>小城夜市重新开张</h1>',
      },
    ],
    [
      'the lone heading says it in other words than search engines are told',
      { head: '<title>小城夜市停业三月后恢复营业的最新消息_某某网</title>', top: H1 },
    ],
    [
      'the outlet stands before it in brackets',
      {
        head: '<title>小城夜市重新开张_某某网</title>',
        top: '<h1>[某某新聞] 小城夜市重新开张</h1>',
      },
    ],
    [
      'an svg has a title too',
      { head: '<svg><title>图标</title></svg><title>小城夜市重新开张_某某网</title>', top: '' },
    ],
  ])('is right where %s', (_, given) => {
    expect(read(given).title?.value.replace(/\s/g, '')).toMatch(/^小城(?:夜市重新开张|"夜市"开张)$/);
  });
});

it('takes a channel that the title names for no headline', () => {
  const head = '<title>小城动态--小城学会官网</title>';
  const top =
    '<div><a href="/">首页</a> - <a href="/n">小城动态</a></div><h3>小城夜市年会在小城大学举行</h3><div>2024-05-20 14:05</div>';
  expect(read({ head, top }).title?.value).toBe('小城夜市年会在小城大学举行');
});

describe('a headline with a kicker in it', () => {
  it.each([
    '<h1><span>深度｜</span>小城夜市重新开张 摊主称生意比从前好</h1>',
    '<h1><em>特稿</em>小城夜市重新开张 摊主称生意比从前好</h1>',
    '<h2><b>视频</b> 小城夜市重新开张 摊主称生意比从前好</h2>',
  ])('is told from the rest, and so is its bar: %s', (top) => {
    const head = '<title>小城夜市重新开张 摊主称生意比从前好_某某网</title>';
    const got = read({ head, top: `<div>2023-01-01 08:00</div>${top}<div>记者 王小明 2024-05-20 14:05</div>` });
    expect(got.title?.value).toBe('小城夜市重新开张 摊主称生意比从前好');
    expect(got.publishedTime?.value.iso).toMatch(/^2024-05-20T14:05/);
  });
});

describe('the bar', () => {
  it("is not told by a time above the headline, another story's", () => {
    const other = '<div><a href="/1">渡口停航</a><p>渡口今日停航一天。</p><span>1小时前</span></div>';
    const bar = '<div><div><a href="/u/1">甲乙日报</a><em>2024-05-20 14:05</em></div><div>文 | 王小明</div></div>';
    expect(read({ top: `${other}${H1}${bar}` }).source?.value).toBe('甲乙日报');
  });

  it.each([
    ['<div>2024-05-20 14:05:09 来源: <a>甲乙日报</a> <a>举报</a></div>', { source: '甲乙日报' }],
    [
      '<div>来源：甲乙网　作者：王小明　责任编辑：李雷</div>',
      { source: '甲乙网', byline: ['王小明'], editor: ['李雷'] },
    ],
    ['<div>2024年12月19日 20:38 327 次阅读 稿源：甲光网 1 条评论</div>', { source: '甲光网' }],
    [
      '<div>2020-11-23 10:22:14 出处：甲科技 作者：宪小 编辑：宪小 人气： 5380 次 评论(18)</div>',
      { source: '甲科技', byline: ['宪小'], editor: ['宪小'] },
    ],
    ['<div>本文来源于<a>甲乙商报</a> <span>2024-05-20 09:47:48</span></div>', { source: '甲乙商报' }],
    ['<div>2005年3月11日12:12 来源：[<a>甲民网</a>]</div>', { source: '甲民网' }],
    ['<div><span>南方某报</span><span>2019-09-09 16:01:46</span></div>', { source: '南方某报' }],
    ['<div><p>石小佳/中国某年报</p><p>2019-09-24 09:10</p></div>', { source: '中国某年报', byline: ['石小佳'] }],
    ['<div><a>吴小启</a><span><i>·</i>2019-10-08 11:00</span></div>', { source: undefined, byline: ['吴小启'] }],
    ['<div>甲乙日报 | 王小明 | 2024-05-20 14:05</div>', { source: '甲乙日报', byline: ['王小明'] }],
    ['<div>王小明｜甲乙日报｜2024-05-20 14:05</div>', { source: '甲乙日报', byline: ['王小明'] }],
    [
      '<div><div><a href="/u/1">甲乙日报</a><em>2024-05-20 14:05</em><button>关注</button></div></div>',
      { source: '甲乙日报' },
    ],
    ['<div>来源：网络</div>', { source: undefined }],
    ['<div>作者：未知　来源：原创</div>', { source: undefined, byline: undefined }],
    ['<div>作者：甲乙日报</div>', { byline: undefined }],
    ['<ul><li><a>易信</a></li><li><a>微信</a></li><li><a>更多</a></li></ul>', { source: undefined, byline: undefined }],
  ])('%s', (bar, expected) => {
    const got = withBar(bar);
    // as: the keys are those of the expectations above
    for (const [key, value] of Object.entries(expected))
      expect([key, got[key as 'source' | 'byline' | 'editor']?.value]).toEqual([key, value]);
  });
});

describe('times', () => {
  const time = (bar: string, more: Given = {}) => read({ ...more, top: `${H1}${bar}` }).publishedTime?.value.iso;
  it('completes the year from meta, from the address, or from now', () => {
    const bar = '<div><span>发布时间：09-30</span><span>22:46</span></div>';
    expect(
      time(bar, { head: '<title>小城夜市重新开张</title><meta itemprop="dateUpdate" content="2019-09-30 22:46:13">' }),
    ).toBe('2019-09-30T22:46:00+08:00');
    expect(time(bar, { url: 'https://news.example.cn/2021-09/30/c_1.htm' })).toBe('2021-09-30T22:46:00+08:00');
    expect(time(bar)).toBe('2026-09-30T22:46:00+08:00');
    expect(time('<div>12-30 22:46</div>')).toBe('2025-12-30T22:46:00+08:00');
  });
  it('prefers what readers see to what machines are told', () => {
    const head =
      '<title>小城夜市重新开张</title><meta property="article:published_time" content="2018-12-28T19:56:29+08:00">';
    expect(time('<div>2018年12月28日 19:55</div>', { head })).toBe('2018-12-28T19:55:00+08:00');
    expect(time('', { head })).toBe('2018-12-28T19:56:29+08:00');
  });
  it('tells publishing from updating', () => {
    const got = withBar('<div>2023/2/21 21:20（2/21 22:08 更新）</div>');
    expect(got.publishedTime?.value.iso).toBe('2023-02-21T21:20:00+08:00');
    expect(got.modifiedTime?.value.iso).toBe('2023-02-21T22:08:00+08:00');
  });
  it('trusts a relative time only on a page that nothing dates', () => {
    expect(time('<div>3小时前</div>')).toBe('2026-11-23T07:30:00+08:00');
    expect(
      time('<div>3小时前</div>', {
        head: '<title>小城夜市重新开张</title><meta name="publishdate" content="2019-10-08 11:00:00">',
      }),
    ).toBe('2019-10-08T11:00:00+08:00');
  });
  it('reads a day as a day, and takes none from a sentence', () => {
    expect(time('<div>发布日期: 2012-06-24</div>')).toBe('2012-06-24');
    expect(read({ body: `<p>2024年5月20日，${P}</p>${BODY}` }).publishedTime).toBeUndefined();
    const told = '<p>时间：2024年5月12日 19:30</p><p>编辑：这本书写了多久？</p>';
    const got = read({ top: `${H1}<div>2024-05-20 09:12</div>`, body: `${BODY}${told}<p>${P}</p>` });
    expect([got.publishedTime?.value.iso, got.editor]).toEqual(['2024-05-20T09:12:00+08:00', undefined]);
  });
});

describe('credits', () => {
  it.each([
    ['<span>本文来源：甲乙晚报</span> <span>责任编辑：李小思_NBJ11322</span>', ['李小思']],
    ['[责任编辑：朱小浒 PN054]', ['朱小浒']],
    ['(责编：汤小瑶、丁涛)', ['汤小瑶', '丁涛']],
    ['责任编辑：屈小栩 | 版面编辑：刘潇(ZN028)', ['屈小栩']],
    ['编辑：倪小轩 责任编辑：杨格', ['倪小轩', '杨格']],
    ['编辑 刘小阳 校对 李铭', ['刘小阳']],
    ['责任编辑：biaoff', ['biaoff']],
    ['（责任编辑： HN666）', undefined],
    ['（责任编辑：系统管理员）', undefined],
    ['责任编辑：', undefined],
  ])('%s', (line, editor) => {
    expect(read({ bottom: `<div>${line}</div>` }).editor?.value).toEqual(editor);
  });

  it('reads region, original title and platform', () => {
    const got = read({
      body: `<p>（原标题：小城里的夜市又开了）</p>${BODY}`,
      bottom:
        '<p>发布于：<span>某某县</span></p><p>声明：该文观点仅代表作者本人，搜狐号系信息发布平台。</p><p>搜狐公司 版权所有</p>',
    });
    expect(got.originalTitle?.value).toBe('小城里的夜市又开了');
    expect(got.region?.value).toBe('某某县');
    expect(got.platform?.value).toBe('搜狐号');
    expect(got.mirrorOf?.value).toBe('搜狐');
  });

  it('does not call a publisher the mirror of itself', () => {
    expect(read({ bottom: '<p>搜狐公司 版权所有</p>', url: 'https://www.sohu.com/a/1_2' }).mirrorOf).toBeUndefined();
  });

  it('does not take the editor of the article that follows', () => {
    const next =
      '<div>责任编辑：李雷</div><section><h1>另一篇</h1><p>另一篇的正文说了另一件事。</p><div>责任编辑：王小明</div></section>';
    expect(read({ bottom: next }).editor?.value).toEqual(['李雷']);
    expect(read({ bottom: next.replaceAll('h1', 'h3') }).editor?.value).toEqual(['李雷', '王小明']);
  });

  it('leaves a sentence about an editor alone', () => {
    expect(read({ body: `${BODY}<p>责任编辑王小明说，这篇报道经过了三轮核实。</p>` }).editor).toBeUndefined();
  });
});

describe('accounts', () => {
  it('an unlabelled name on a platform page is the account, never the byline', () => {
    const got = read({
      top: `${H1}<div><a class="author-name">管小饿</a><span>2024-05-08 23:23</span></div>`,
      bottom: '<p>以上内容为创作者平台"快传号"用户上传并发布，本平台仅提供信息存储服务</p>',
    });
    expect(got.account?.value).toBe('管小饿');
    expect(got.byline).toBeUndefined();
    expect(got.platform?.value).toBe('快传号');
  });
});

describe('a site rule', () => {
  const site: SiteRule = {
    id: 'example',
    name: '例',
    hosts: ['.example.cn'],
    verified: '2026-11-23',
    platform: '例号',
    metadata: {
      title: [{ selector: '.none' }, { selector: '.t' }],
      editor: [{ selector: '.e', match: '编辑：(.+)' }],
      account: [{ selector: 'meta[name=acc]', attr: 'content' }],
      publishedTime: [{ selector: '.ms' }],
    },
  };
  it('is asked first, and its values are cleaned like all others', () => {
    const got = read({
      site,
      head: '<title>小城夜市重新开张</title><meta name="acc" content="例子日记">',
      top: `${H1}<b class="t">规则说的标题</b><i class="e">编辑：李小雷_NN7379</i><i class="ms">1716193501000</i>`,
    });
    expect(got.title).toEqual({ value: '规则说的标题', from: 'site:example' });
    expect(got.editor?.value).toEqual(['李小雷']);
    expect(got.account?.value).toBe('例子日记');
    expect(got.platform?.value).toBe('例号');
    expect(got.publishedTime?.value.iso).toBe('2024-05-20T16:25:01+08:00');
  });
});

describe('a rule and the page itself', () => {
  const site: SiteRule = {
    id: 'example',
    name: '例',
    hosts: ['.example.cn'],
    verified: '2026-11-23',
    metadata: {
      title: [{ selector: '.head' }],
      editor: [{ selector: '.e', match: '责任编辑：(.+)' }],
      publishedTime: [{ selector: 'meta[name=publishdate]', attr: 'content' }],
    },
  };
  it('complete each other', () => {
    const got = read({
      site,
      head: '<title>小城夜市重新开张_某某网</title><meta name="publishdate" content="2024-05-15">',
      top: '<div class="head"><h1>小城夜市重新开张</h1><p>摊主们说生意比从前还要好</p></div><div>2024-05-15 08:58:52</div>',
      body: `${BODY}<p>编辑 刘小阳 校对 李铭</p>`,
      bottom: '<div class="e">责任编辑：李小雷_NN7379</div>',
    });
    expect(got.title?.value).toBe('小城夜市重新开张');
    expect(got.editor?.value).toEqual(['刘小阳', '李小雷']);
    expect(got.publishedTime?.value.iso).toBe('2024-05-15T08:58:52+08:00');
  });
});

describe('hostile and odd pages', () => {
  it('reads a page that has nothing, and one whose root is the document', () => {
    expect(read({ head: '', top: '', body: '' }).title).toBeUndefined();
    const doc = new DOMParser().parseFromString('<p>x', 'text/html');
    const page = openPage(doc, 'https://example.cn/', new Date());
    expect(() => readMetadata(page, undefined, [])).not.toThrow();
  });
  it('survives clobbered names and broken JSON-LD', () => {
    const got = read({
      head: '<title>小城夜市重新开张</title><script type="application/ld+json">{"@type":"NewsArticle",</script>',
      top: `<form><input name="parentElement"><input name="localName"><input name="getAttribute">${H1}<div>来源：甲乙网</div></form>`,
    });
    expect(got.title?.value).toBe('小城夜市重新开张');
  });
  it('does not walk the whole of a huge page', () => {
    const junk = '<div><span>链接</span></div>'.repeat(8_000);
    const reading = prepare({ top: `${junk}${H1}<div>来源：甲乙网</div>`, bottom: junk });
    const started = performance.now();
    expect(reading().source?.value).toBe('甲乙网');
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
