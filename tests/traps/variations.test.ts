import { describe, expect, it } from 'vitest';
import { portal, read } from './portal';

const HEAD = '城东的菜市场改在晚上开门';
const A = '市场管理处说，改在晚上是因为白天卸货的车堵住了整条街，住户提了三年意见。';
const B = '摊主老秦从下午四点开始摆摊，卖到夜里十一点，收入比从前多了两成。';
const C = '街对面的学校也高兴，早上送孩子的家长终于有地方停车了，门口不再吵架。';
const D = '管理处打算先试到年底，再问一遍住户的意见。';
const WHOLE = [A, B, C, D];
const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const article = (...parts: readonly string[]): string => `<div class="article-content">${parts.join('\n')}</div>`;
const linesOf = (...parts: readonly string[]): string[] => read(portal(HEAD, article(...parts))).lines;

describe('a sentence that begins with the word of a label, or quotes a notice, stays wherever it stands', () => {
  it.each([
    '编辑部的灯亮到凌晨三点，最后一版是在印刷厂的车间里改完的。',
    '责任编辑这个岗位，老秦干了二十二年，退休那天办公室里没有一个人说话。',
    '来源不明的种子在集市上卖得很便宜，农技站提醒大家不要买。',
    '版权问题是合作社最头疼的事，照片是谁拍的，现在谁也说不清。',
    '转载这篇旧文的报纸后来都登了更正，说日期错了一年。',
    '下载这个软件花了他一个下午，孙子在电话里一步一步教他。',
    '广告牌换成了路灯，是市场改造以后最让大家满意的一件事。',
    '这套丛书的版权所有者是作者的女儿，她住在渡口。',
    '两家报社未经作者同意转载了这篇文章，事后各赔了三百元。',
    '墙上有一行字：“未经许可，不得入内。”',
    '“版权所有，翻印必究”这八个字，是她用毛笔写在封底的。',
    '箱子上贴着“来源：城东农场”的纸条，字是手写的。',
    '“更多精彩内容请下载APP”的字样贴满了电梯。',
    '“关注我们的公众号”——市场门口的牌子这样写着。',
    '「未經授權不得轉載」一行小字印在書脊。',
    '信的末尾印着“本文仅代表作者个人观点，不代表本站立场”，她没有看。',
    '他常说：“扫描二维码，关注我们，领取红包！”',
  ])('%s', (line) => {
    expect(linesOf(paragraphs(line, A, B))).toEqual([line, A, B]);
    expect(linesOf(paragraphs(A, line, B))).toEqual([A, line, B]);
    expect(linesOf(paragraphs(A, B, line))).toEqual([A, B, line]);
  });
});

describe('what an article ends with stays', () => {
  it('where and until when', () => {
    const facts = ['领取地点：市场管理处一楼', '截止日期：6月30日'];
    expect(linesOf(paragraphs(A, B, ...facts))).toEqual([A, B, ...facts]);
  });

  it('a short last sentence that no element holds', () => {
    const wish = '预祝夜市红火！';
    const divs = [A, B, C].map((line) => `<div>${line}</div>`).join('');
    expect(linesOf(divs, wish, '<div><ul><li>来源：小城日报</li></ul></div>')).toEqual([A, B, C, wish]);
  });

  it('the last heading of several, over its own paragraph', () => {
    const parts = [
      ['卸货的车', A],
      ['夜里的摊', B],
      ['学校门口', C],
      ['住户的意见', D],
    ];
    const body = parts.map(([head, text]) => `<section><h3>${head}</h3><p>${text}</p></section>`);
    expect(linesOf(...body)).toEqual(parts.flat());
  });

  it.each(['正是有了你们，才有这座城！', '参考图纸的尺寸做完，接下来就是上漆了。'])('a line of its own: %s', (line) => {
    expect(linesOf(paragraphs(A, B, C, line))).toEqual([A, B, C, line]);
  });
});

describe('short articles are articles', () => {
  it.each(['更正', '讣告', '声明', '致歉'])('under a headline of two letters: %s', (title) => {
    const body = ['本报五月十二日三版一文，将市场管理处主任的姓名误写为秦守义，应为秦守仁。特此更正，并致歉意。'];
    const got = read(portal(title, article(paragraphs(...body))));
    expect(got.lines).toEqual(body);
    expect(got.metadata.title?.value).toBe(title);
  });

  it.each([
    ['渡口', ['渡口的灯还亮着', '船已经不来了', '我把鞋放在石头上', '水说再等等', '风从对岸来', '带着一点炊烟']],
    ['春天的信', ['春天从河里上岸，', '鞋子还是湿的。', '她不敲门，', '只把一枝柳，', '插在邮箱上。']],
  ])('a poem, with marks or without: %s', (title, lines) => {
    const got = read(portal(title, article(paragraphs(...lines))));
    expect(got.lines).toEqual(lines);
    expect(got.metadata.title?.value).toBe(title);
  });
});

describe('several briefs on one page', () => {
  const briefs = [
    ['城东桥恢复双向通车', '交警大队通报，城东桥今晨六时起恢复双向通行，货车仍须绕行北环路。'],
    ['图书馆延长开放时间', '市图书馆从六月起每天开放到晚上九点半，周一照常闭馆，寄存处改在一楼。'],
    ['东渡口停航两天', '受上游放水影响，东渡口周三、周四停航，乘客可改乘城际公交，票价不变。'],
  ] as const;

  it.each([
    ['first-level headlines with dates', 'h1', '2024-05-20'],
    ['second-level ones with a bar each', 'h2', '2024-05-20 10:00 来源：小城日报'],
    ['bold lines with a bar each', 'b', '2024-05-20 10:00　小城日报'],
  ])('are as many stories: %s', (_, tag, bar) => {
    const body = briefs.map(([head, text]) => `<p></p><${tag}>${head}</${tag}><p>${bar}</p><p>${text}</p>`);
    expect(read(portal('小城一日', article(...body))).stories).toBe(3);
  });

  it.each(['h2', 'h3', 'b'])('sub-headlines are not: %s', (tag) => {
    const body = briefs.map(([head, text]) => `<p><${tag}>${head}</${tag}></p><p>${text}</p>`);
    expect(read(portal(HEAD, article(paragraphs(A), ...body))).stories).toBe(1);
  });
});

describe('what stands in the article without being of it goes', () => {
  const table = '<table><tr><td>摊位</td><td>数量</td></tr><tr><td>蔬菜</td><td>40</td></tr></table>';

  it.each(['收起', '展开', '查看全部', '复制', '下载', '分享', '查看更多', '放大', '全屏', '保存为图片', 'Export CSV'])(
    'a button behind a table: %s',
    (word) => {
      const got = linesOf(paragraphs(A, B), table, `<p>${word}</p>`, paragraphs(C));
      expect(got).not.toContain(word);
      expect(got).toEqual(expect.arrayContaining([A, B, C, '蔬菜']));
    },
  );

  it.each([
    '廣告',
    '本文由城東旅行社贊助',
    '廣告企劃製作',
    '贊助商內容',
    '內容由合作夥伴提供',
    '【廣編特輯】城東旅行社',
    '城東旅行社 廣告',
  ])('an advertiser’s line: %s', (line) => {
    expect(linesOf(paragraphs(A), `<p>${line}</p>`, paragraphs(B, C))).toEqual([A, B, C]);
  });

  it.each(['延伸閱讀', '▌延伸閱讀', '更多報導', '你可能也想看', '相關新聞'])('a box of links: %s', (name) => {
    const links = ['渡口停航兩天 乘客改搭公車', '老茶廠改成書店'].map(
      (text, i) => `<p><a href="/x/${i}">${text}</a></p>`,
    );
    expect(linesOf(paragraphs(A, B, C), `<p><strong>${name}</strong></p>`, ...links)).toEqual([A, B, C]);
    const dated = links.map((link) => link.replace('</p>', ' 05-19</p>'));
    expect(linesOf(paragraphs(A, B), `<div><h4>${name}</h4>${dated.join('')}</div>`, paragraphs(C))).toEqual([A, B, C]);
  });

  it.each([
    '（左右滑动查看更多）',
    '▼',
    '本文图片来源于网络',
    '觉得不错，点个“在看”吧',
    '风险提示：市场有风险，投资需谨慎。',
  ])('a notice at the end: %s', (line) => {
    expect(linesOf(paragraphs(A, B, C, line))).toEqual([A, B, C]);
  });

  it.each(['听全文', '【原创】', '↓ 向下滑动查看'])('a button before the text: %s', (line) => {
    expect(linesOf(paragraphs(line, A, B, C))).toEqual([A, B, C]);
  });

  it.each(['此前报道', '往日'])('a label over links that go, in the paragraphs’ own element: %s', (label) => {
    const links =
      '<p><a href="/x/1">渡口停航两天，乘客改乘城际公交</a></p><div><a href="/app">打开小城客户端</a></div>';
    const body = `<div class="k-x8">${paragraphs(A, label)}${links}</div>`;
    expect(read(portal(HEAD, body)).lines).toEqual([A]);
  });

  it('while a note behind a table stays', () => {
    expect(linesOf(paragraphs(A, B), table, '<p>单位：个</p>', paragraphs(C))).toContain('单位：个');
  });

  it('a teaser that is cut off, behind its link', () => {
    const box =
      '<div><h4>相关新闻</h4><div><a href="/x/1">渡口停航两天</a><p>船老大说，水涨一尺船就靠不了岸，乘客可以改乘公交…</p></div></div>';
    expect(linesOf(paragraphs(A, B), box, paragraphs(C, D))).toEqual(WHOLE);
  });

  it('a notice among the paragraphs, in their own element', () => {
    const notice = '本文首发于公众号“小城夜话”（ID：xcyh2024）';
    expect(linesOf(paragraphs(A, notice, B, C, D))).toEqual(WHOLE);
  });

  it('while a paragraph with a link in it, behind such a box, stays', () => {
    const box = '<div><h4>相關新聞</h4><p><a href="/x/1">渡口停航兩天 乘客改搭公車</a> 05-19</p></div>';
    const own = B.replace('老秦', '<a href="/q">老秦</a>');
    expect(linesOf(paragraphs(A), box, paragraphs(own, C))).toEqual([A, B, C]);
  });

  it.each([
    ['side by side', `<div class="pc">${paragraphs(...WHOLE)}</div><div class="m">${paragraphs(...WHOLE)}</div>`],
    ['with other breaks', `<div>${paragraphs(A, B)}</div><div>${[A, B].join('<br>')}</div>`],
  ])('a second telling: %s', (_, body) => {
    const got = linesOf(body);
    expect(got).toEqual([...new Set(got)]);
    expect(got).toContain(A);
  });

  it('but not the refrain of a song', () => {
    const refrain = ['我们在河边唱了一整夜的歌，天亮才回家。', '船也不走，灯也不灭，谁也没有说再见。'];
    const song = [A, ...refrain, B, ...refrain, C, ...refrain];
    expect(linesOf(paragraphs(...song))).toEqual(song);
  });
});
