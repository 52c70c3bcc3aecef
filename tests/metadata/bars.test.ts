import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../core/metadata/metadata';
import { openPage } from '../../core/page';

const P = '小城的夜市在停业三个月之后重新开张，摊主们说生意比从前还要好一些，来的人里有不少是从邻县赶来的。';
const NOW = new Date('2026-11-23T10:30:00+08:00');

/** Source, byline, editor and time of a page on an unknown host with this between headline and body, or behind the body. */
function read(bar: string, tail = '') {
  const html = `<html><head><title>小城夜市重新开张_某某网</title></head><body><h1>小城夜市重新开张</h1>${bar}
    <div id="root"><p>${P}</p><p>${P}</p><p>${P}</p>${tail}</div><p>版权声明：本网所有内容，未经许可不得转载。</p></body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const page = openPage(doc, 'https://news.example.cn/a/1.html', NOW);
  const got = readMetadata(page, undefined, [...doc.querySelectorAll('#root')]);
  return {
    source: got.source?.value,
    by: got.byline?.value.join(' '),
    ed: got.editor?.value.join(' '),
    at: got.publishedTime?.value.iso.slice(0, 16),
    region: got.region?.value,
  };
}

const none = { source: undefined, by: undefined, ed: undefined, at: undefined, region: undefined };

describe('bars of local news sites', () => {
  it.each([
    [
      '<div><span>2024-05-20 14:05:00</span><span>来源：</span><span>某华社</span><span>作者：</span><span>张三</span><span>编辑：</span><span>李四</span></div>',
      { source: '某华社', by: '张三', ed: '李四', at: '2024-05-20T14:05' },
    ],
    [
      '<div>时间：2024-05-20 14:05 来源：某某日报 作者：记者 张三 通讯员 李四 编辑：王五 字号：大 中 小</div>',
      { source: '某某日报', by: '张三 李四', ed: '王五', at: '2024-05-20T14:05' },
    ],
    [
      '<div>发布日期：2024-05-20 | 信息来源：某县人民政府 | 浏览次数：123</div>',
      { source: '某县人民政府', at: '2024-05-20' },
    ],
    ['<div>某某日报 2024-05-20 14:05:33</div>', { source: '某某日报', at: '2024-05-20T14:05' }],
    [
      '<div>2024年05月20日 14:05:33 | 来源：某华社 | 作者：张三 | 责任编辑：李四</div>',
      { source: '某华社', by: '张三', ed: '李四', at: '2024-05-20T14:05' },
    ],
    ['<div>来源：某民日报海外版 2024年05月20日 第04版</div>', { source: '某民日报海外版', at: '2024-05-20' }],
    ['<div>[来源：某某网] [作者：张三] [编辑：李四]</div>', { source: '某某网', by: '张三', ed: '李四' }],
    ['<div>2024-05-20 14:05 [来源：某报] [责编：张三]</div>', { source: '某报', ed: '张三', at: '2024-05-20T14:05' }],
    ['<div>稿源：某某网 | 编辑：张三 | 2024-05-20</div>', { source: '某某网', ed: '张三', at: '2024-05-20' }],
    ['<div><span>某某新闻网</span> | <span>2024-05-20</span></div>', { source: '某某新闻网', at: '2024-05-20' }],
    ['<div>日期：2024-05-20 作者：宣传部 来源：宣传部</div>', { source: '宣传部', at: '2024-05-20' }],
    ['<div>发布者：admin 发布时间：2024-05-20 点击：12次</div>', { at: '2024-05-20' }],
    ['<div>2024-05-20 14:05 · 来自四川</div>', { region: '四川', at: '2024-05-20T14:05' }],
    ['<div><span>2024-05-20 14:05</span><span>IP属地：四川</span></div>', { region: '四川', at: '2024-05-20T14:05' }],
    ['<div>發布時間：2024/05/20 14:05 記者王小明／台北報導</div>', { by: '王小明', at: '2024-05-20T14:05' }],
    ['<div>撰文：王小明 出版：2024-05-20 14:05 更新：2024-05-20 15:00</div>', { by: '王小明', at: '2024-05-20T14:05' }],
    ['<div>〔記者王小明／台北報導〕</div><div>2024/05/20 14:05</div>', { by: '王小明', at: '2024-05-20T14:05' }],
    ['<div>編譯王小明／綜合外電</div><div>2024/05/20 14:05</div>', { by: '王小明', at: '2024-05-20T14:05' }],
    [
      '<div>By John Smith and Jane Roe</div><div>May 20, 2024 2:05 PM</div>',
      { by: 'John Smith Jane Roe', at: '2024-05-20T14:05' },
    ],
    ['<div>记者：张三</div>', { by: '张三' }],
    ['<ul><li>来源：</li><li>某某日报</li><li>作者：</li><li>张三</li></ul>', { source: '某某日报', by: '张三' }],
    [
      '<dl><dt>来源</dt><dd>某某日报</dd><dt>作者</dt><dd>张三</dd><dt>发布时间</dt><dd>2024-05-20 14:05</dd></dl>',
      { source: '某某日报', by: '张三', at: '2024-05-20T14:05' },
    ],
    [
      '<div><span>来源</span><span>某某日报</span><span>编辑</span><span>李四</span></div>',
      { source: '某某日报', ed: '李四' },
    ],
    ['<ul><li>来源：</li><li>作者：张三</li></ul>', { by: '张三' }],
    ['<div>Updated</div><div>2024-05-20 14:05</div>', { at: '2024-05-20T14:05' }],
    ['<div><a>Open account and</a><span>2024-05-20 14:05</span></div>', { at: '2024-05-20T14:05' }],
    ['<div>2024-05-20 14:05 约 4 分钟</div>', { at: '2024-05-20T14:05' }],
    ['<div>2024-05-20<span>函〔2024〕10号</span></div>', { at: '2024-05-20' }],
    ['<div><span>2024-05-20 14:05</span><span>上证指数 3245.12</span></div>', { at: '2024-05-20T14:05' }],
    ['<div><span>某某网</span><span>2024-05-20</span></div>', { source: '某某网', at: '2024-05-20' }],
    ['<div class="author">张三</div><div>2024-05-20 14:05</div>', { by: '张三', at: '2024-05-20T14:05' }],
    [
      '<div>来源：某某日报 记者 张三 2024-05-20 14:05</div>',
      { source: '某某日报', by: '张三', at: '2024-05-20T14:05' },
    ],
    ['<div>某某日报 记者 张三 2024-05-20 14:05</div>', { source: '某某日报', by: '张三', at: '2024-05-20T14:05' }],
    ['<div>发表时间 2024-05-20 浏览 33</div>', { at: '2024-05-20' }],
    [
      '<div>发表于<span>2024-05-20 14:05</span>| <span>12次阅读</span>| 来源<span>XYZW</span>| <span>0</span> 条评论| 作者<span>张三</span></div>',
      { source: 'XYZW', by: '张三', at: '2024-05-20T14:05' },
    ],
    [
      '<div><a class="nickname" href="/author/kele/">kele</a><b>•</b><time>2024-05-20 14:05</time><b>•</b><a href="/category/yx/" rel="category tag">游小明</a></div>',
      { by: 'kele', at: '2024-05-20T14:05' },
    ],
    [
      '<div><a class="author" href="/author/yw/">产业要闻</a><time>2024-05-20 14:05</time></div>',
      { at: '2024-05-20T14:05' },
    ],
    [
      '<ul><li>2024.05.20</li><li>14:05</li><li>某某時報 張小明</li></ul>',
      { source: '某某時報', by: '張小明', at: '2024-05-20T14:05' },
    ],
    ['<ul><li>2024.05.20</li><li>第 14:05 期</li></ul>', { at: '2024-05-20' }],
    ['<p>来源：<b>某某报</b> 选稿：<b>某方网教育频道 陈小乐 夏小荔</b></p>', { source: '某某报', ed: '陈小乐 夏小荔' }],
  ])('%s', (bar, expected) => {
    expect(read(bar)).toEqual({ ...none, ...expected });
  });
});

describe('credits of local news sites', () => {
  it.each([
    ['<p>编辑：张三 ｜ 审核：李四 ｜ 终审：王五</p>', { ed: '张三' }],
    ['<p>一审：张三 二审：李四 三审：王五</p>', {}],
    ['<p>责编 张三 校对 李四 值班编委 王五</p>', { ed: '张三' }],
    ['<p>文字：张三 图片：李四 编辑：王五</p>', { by: '张三', ed: '王五' }],
    ['<p>撰文｜张三</p><p>编辑｜李四</p>', { by: '张三', ed: '李四' }],
    ['<p>记者丨张三 编辑丨李四</p>', { by: '张三', ed: '李四' }],
    ['<p>供稿：某某局 张三</p>', {}],
    ['<p>（作者单位：某某大学）</p>', {}],
    ['<p>（作者系某某大学教授）</p>', {}],
    ['<p>本文作者：张三，某某大学教授</p>', { by: '张三' }],
    ['<p>图/张三 文/李四</p>', { by: '李四' }],
    ['<p>文/图 张三</p>', { by: '张三' }],
    ['<p>图文：张三</p>', { by: '张三' }],
    ['<p>记者 张三 实习生 李四 北京报道</p>', { by: '张三 李四' }],
    ['<p>来源：某华社</p>', { source: '某华社' }],
    ['<p>来源丨某某日报 编辑丨张三</p>', { source: '某某日报', ed: '张三' }],
    ['<p>图片来源：某某网</p>', {}],
    ['<p>本报记者 张三 摄</p>', {}],
    ['<p>书名：《小城铁路志》</p><p>作者：张三</p><p>出版社：小城出版社</p>', {}],
    ['<p>导演：张三</p><p>编剧：李四</p>', {}],
    ['<p>“来源：某某日报。”他念完这一行，把报告合上。</p>', {}],
    ['<ul><li>责任编辑：</li><li>张三</li></ul>', { ed: '张三' }],
    [
      '<p>（本文由「<a href="/b">某商時報</a>」授權轉載）</p><h2>延伸閱讀：</h2><p><a href="/c">甲事</a></p><p><a href="/d">乙事</a></p><p><a href="/e">丙事</a></p><p><a href="/f">丁事</a></p>',
      { source: '某商時報' },
    ],
  ])('%s', (tail, expected) => {
    expect(read('', tail)).toEqual({ ...none, ...expected });
  });
});

describe('a caption right under a bar names no author', () => {
  it.each(['左侧', '前排', '资料图'])('%s', (words) => {
    const caption = `<p>守桥人白天打扮成船夫（${words}），晚上则在集市上卖面。（网页截图）</p>`;
    expect(read(`<div><a>某某在线</a><span>2015-01-21 16:21:50</span></div>${caption}`)).toMatchObject({
      by: undefined,
      at: '2015-01-21T16:21',
    });
  });
});

describe('bylines above the text', () => {
  it.each([
    ['<p>□ 本报记者 张三</p>', '张三'],
    ['<p>◎张三</p>', '张三'],
    ['<p>■ 张三 李四</p>', '张三 李四'],
    ['<p>某华社记者张三、李四</p>', '张三 李四'],
    ['<p>本报记者 张三 通讯员 李四</p>', '张三 李四'],
    ['<p>文/张三</p>', '张三'],
    ['<p>作者 | 张三</p><p>编辑 | 李四</p>', '张三'],
  ])('%s', (line, by) => {
    expect(read(`<div>2024-05-20</div>${line}`).by).toBe(by);
  });
});

describe('a credit between the paragraphs', () => {
  it.each([
    ['某某报记者 张三', '张三'],
    ['某某报记者 张三 摄', undefined],
    ['张三来到广场', undefined],
  ])('%s', (credit, by) => {
    const summary = '<p>修桥</p><p>守桥</p><p>“桥在，村子就在。”</p><p>——守桥人</p>';
    expect(
      read(`<div>2024-05-20</div>`, `${summary}<p>${P}</p><p><b>${credit}</b></p>${`<p>${P}</p>`.repeat(12)}`).by,
    ).toBe(by);
  });
});

describe('names and outlets in forms of their own', () => {
  it.each([
    ['<div>甲报快讯／欧阳小明 2024-05-20 14:05</div>', { source: '甲报快讯', by: '欧阳小明', at: '2024-05-20T14:05' }],
    ['<div>2024-05-20 14:05 来源：小城日报/王小明</div>', { source: '小城日报', by: '王小明', at: '2024-05-20T14:05' }],
    ['<div>小城日报 2024-05-20 14:05 作者/王小明</div>', { source: '小城日报', by: '王小明', at: '2024-05-20T14:05' }],
    ['<div>2024-05-20 14:05 来源：综合整理自甲网、乙报等</div>', { at: '2024-05-20T14:05' }],
  ])('%s', (bar, want) => {
    expect(read(bar)).toEqual({ ...none, ...want });
  });

  it.each([
    ['<p>小城娱乐讯（王小明/文 李四/图）夜市昨天重新开张。</p>', '王小明', undefined],
    ['<p>责任编辑人：李四 PN151</p>', undefined, '李四'],
    ['<p>一等奖《夜市》作者：王小明</p>', undefined, undefined],
  ])('%s', (tail, by, ed) => {
    const got = read('<div>2024-05-20 14:05</div>', tail);
    expect([got.by, got.ed]).toEqual([by, ed]);
  });
});

describe('bars of further kinds', () => {
  const at = '2024-05-20T14:05';
  it.each([
    // a year, a day and a clock in elements of their own; clocks before days; days before months
    ['<div><em>2024</em><span><em>05</em>/<em>20</em></span><span>14:05:33</span></div>', { at }],
    ['<div><b>2024</b> <i>5-20</i> <i>14:05</i></div>', { at }],
    ['<div>發佈時間：14:05 2024-05-20 HKT</div>', { at }],
    ['<div><span>14:05</span><span>2024/05/20</span></div>', { at }],
    ['<div>Published: 2:05 PM, May 20, 2024</div>', { at }],
    ['<div>发布：2:05pm 20/05/2024</div>', { at }],
    ['<div>发表时间： 20/05/2024 - 14:05</div>', { at }],
    ['<div>05/20/2024 14:05</div>', { at }],
    ['<div>发布：02/05/2024 14:05</div>', { at: '2024-05-02T14:05' }],
    ['<div>02/05/2024 14:05</div>', {}],
    ['<div>视频 00:00/02:15 2024-05-20 14:05</div>', { at }],
    // desks are no outlets, and name their reporters without a role
    ['<div>2024-05-20 14:05</div><div>社會中心／吳小明報導</div>', { at, by: '吳小明' }],
    ['<div>2024-05-20 14:05</div><div>娛樂中心／綜合報導</div>', { at }],
    ['<div>2024-05-20 14:05</div><div>鄧小明 簡大同／綜合報導</div>', { at, by: '鄧小明 簡大同' }],
    ['<div>甲新聞 藍小明 台北報導 2024-05-20 14:05</div>', { at, by: '藍小明', source: '甲新聞' }],
    // outlet and names side by side, in either order
    ['<div>2024-05-20 14:05 小城晚报·小城派 王小明</div>', { at, by: '王小明', source: '小城晚报·小城派' }],
    ['<div>王小明 小城周刊 2024-05-20 14:05</div>', { at, by: '王小明', source: '小城周刊' }],
    [
      '<div>2024-05-20 14:05 <a>英国《小城时报》 安德鲁·希尔</a></div>',
      { at, by: '安德鲁·希尔', source: '英国《小城时报》' },
    ],
    ['<div><span>2024-05-20 14:05</span><span>小城都市报 · 小城即时</span></div>', { at, source: '小城都市报' }],
    [
      '<div>By Qiu Lanting | Example Daily | Updated: 2024-05-20 14:05</div>',
      { at, by: 'Qiu Lanting', source: 'Example Daily' },
    ],
    ['<div>2024-05-20 14:05 记者 Qiu Lanting 来源：小城网</div>', { at, by: 'Qiu Lanting', source: '小城网' }],
    ['<div>Jane Roe in Hong Kong</div><div>2024-05-20 14:05</div>', { at, by: 'Jane Roe' }],
    ['<div>作者 林 妤柔 2024-05-20 14:05</div>', { at, by: '林妤柔' }],
    ['<div>吳小明 發佈於 2024-05-20 14:05</div>', { at, by: '吳小明' }],
    ['<div>由 吳小明 发表于 2024-05-20 14:05</div>', { at, by: '吳小明' }],
    ['<div>文．圖／吳小明 2024-05-20</div>', { at: '2024-05-20', by: '吳小明' }],
    ['<div>發布日期：113-05-20</div>', { at: '2024-05-20' }],
    ['<div>（某央社小城20日電）</div><div>2024-05-20 14:05</div>', { at, source: '某央社' }],
    ['<div>某华社小城5月20日电</div><div>2024-05-20 14:05</div>', { at, source: '某华社' }],
    // what stands behind a source is not of it
    ['<div>来源：小城晚报 | 查看：1234 | 2024-05-20 14:05</div>', { at, source: '小城晚报' }],
    ['<div>2024-05-20 14:05 来源：小城网-小城日报原创</div>', { at, source: '小城网-小城日报' }],
    ['<div>2024-05-20 14:05 来源：小城商报 小时新闻记者 王小明</div>', { at, by: '王小明', source: '小城商报' }],
    ['<div>2024-05-20 14:05 稿件来源：小城日报 要闻</div>', { at, source: '小城日报' }],
    // channels, labels and links are no sources
    ['<div><span>国内新闻</span><span>2024-05-20 14:05</span></div>', { at }],
    ['<div>本報記者 吳小明</div><div>2024-05-20 14:05</div>', { at, by: '吳小明' }],
    ['<div>〔財經頻道／綜合報導〕</div><div>2024-05-20 14:05</div>', { at }],
    ['<div>[小城周刊] 夜市重新开张</div><div>2024-05-20 14:05</div>', { at }],
    ['<div><span>學校要聞</span><span>2024-05-20 14:05</span></div>', { at }],
    ['<div>2024-05-20 14:05</div><div>新聞引據：採訪、某央社</div>', { at }],
    ['<div>2024-05-20 14:05</div><div>大皖新闻讯 夜市重新开张</div>', { at }],
    // lines that say whence the text is
    [
      '<div>本报记者　王小明</div><div>《小城参考报》（2024年05月20日 第01版）</div>',
      { at: '2024-05-20', by: '王小明', source: '小城参考报' },
    ],
    [
      '<div>2024-05-20 14:05</div><div>本文来自微信公众号：小城观察（ID：xc），编辑：李四</div>',
      { at, ed: '李四', source: '小城观察' },
    ],
    [
      '<ul class="news-credit"><li class="publish-date"><time>2024.05.20 14:05</time></li><li class="publish-author"><span class="organization">小城時報</span><span class="name">林書香</span></li></ul>',
      { at, by: '林書香', source: '小城時報' },
    ],
    [
      '<div class="row"><a class="flex" href="https://www.example.cn/author/45"><span>林書香</span></a></div><div>2024.05.20 14:05</div>',
      { at, by: '林書香' },
    ],
    [
      '<div class="info"><p>2024-05-20 14:05</p><span>责任编辑：李四</span></div><div class="source"><img src="/x.png"><p class="img-tag">小城日报</p></div>',
      { at, ed: '李四', source: '小城日报' },
    ],
  ])('%s', (bar, want) => {
    expect(read(bar)).toEqual({ ...none, ...want });
  });

  it.each([
    ['<p>(责编：王小明、<a>李四</a>)</p>', { ed: '王小明 李四' }],
    ['<p>(责编：王小明，<b>李四</b>)</p>', { ed: '王小明 李四' }],
    ['<p>[编辑:王小明 wangxm]</p>', { ed: '王小明' }],
    ['<p>编辑：上方文Q</p>', { ed: '上方文Q' }],
    ['<p>（记者 买买提·艾力报道）</p>', { by: '买买提·艾力' }],
    ['<p>《小城日报》（2024年05月20日 07版）</p>', { source: '小城日报' }],
    ['<p>本文来自微信公众号“小城观察”（ID：xc），小城网经授权发布。</p>', { source: '小城观察' }],
    ['<p>本文转载自第七财经YiKan（ID：abc2008），未经许可不得转载或翻译。</p>', { source: '第七财经YiKan' }],
    ['<p>（本文由「小城時報」授權轉載）</p>', { source: '小城時報' }],
    ['<p>他在《小城日报》（2024年05月20日07版）上读到了这件事，那天夜市还没有开张。</p>', {}],
  ])('%s', (tail, want) => {
    expect(read('', tail)).toEqual({ ...none, ...want });
  });
});
