import { describe, expect, it } from 'vitest';
import { portal, read } from './portal';

const HEAD = '城东的菜市场改在晚上开门';
const A = '市场管理处说，改在晚上是因为白天卸货的车堵住了整条街，住户提了三年意见。';
const B = '摊主老秦从下午四点开始摆摊，卖到夜里十一点，收入比从前多了两成。';
const C = '街对面的学校也高兴，早上送孩子的家长终于有地方停车了，门口不再吵架。';
const PROSE = [A, B, C];
const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const article = (...parts: readonly string[]): string => `<div class="article-content">${parts.join('\n')}</div>`;

/** What stays of a page with this body. */
const linesOf = (...parts: readonly string[]): string[] => read(portal(HEAD, article(...parts))).lines;

describe("a page of a system that is known by what it carries, on anybody's host", () => {
  const wechat = (body: string, title = '') => `<!doctype html><html><head><meta charset="utf-8"><title></title>
<meta property="og:title" content="${title || HEAD}"></head><body id="activity-detail">${body}</body></html>`;

  it('names the account below a text, and the time', () => {
    const got = read(
      wechat(
        `<div id="js_text_content"><div class="rich_media_content" id="js_content">${paragraphs(A, B, C)}</div>
<div><span id="publish_time">2024年3月2日 18:20</span></div>
<div id="js_wx_follow_nickname"><span>城东夜话</span></div></div>`,
        A,
      ),
    );
    expect(got.lines.slice(-2)).toEqual([B, C]);
    expect(got.metadata.source?.value).toBe('城东夜话');
    expect(got.metadata.publishedTime?.value.iso).toBe('2024-03-02T18:20:00+08:00');
  });

  it('names author and account beside each other', () => {
    const got = read(
      wechat(`<h1 id="activity-name">${HEAD}</h1><div id="meta_content">
<span class="rich_media_meta rich_media_meta_text">小满</span> <a id="js_name">城东夜话</a>
<em id="publish_time">2024-03-02 18:20</em></div>
<div id="js_content"><section>点击上方<span>蓝字</span>，关注我们</section>${paragraphs(A, B, C)}</div>`),
    );
    expect(got.lines).toEqual(PROSE);
    expect(got.metadata.byline?.value).toEqual(['小满']);
    expect(got.metadata.source?.value).toBe('城东夜话');
  });
});

describe('a text that is not to be seen goes', () => {
  it.each([
    ['hidden where the rest is not', '<p style="visibility:hidden;height:0">图片加载失败，请检查您的网络</p>'],
    ['of no size', '<p style="font-size:0">本站唯一网址 xc.example</p>'],
    ['off the screen', '<p style="position:absolute;left:-9999px">小城网小城网小城网</p>'],
  ])('%s', (_, noise) => {
    expect(linesOf(paragraphs(A), noise, paragraphs(B, C))).toEqual(PROSE);
  });

  it.each([
    ['letters of no size', '<span style="font-size:0px">xc_8k</span>'],
    ['white letters on white', '<font style="font-size:12px;color:#FFF">$ z8 p</font>'],
    ['letters without opacity', '<em style="opacity:0">小城网</em>'],
    ['letters without a colour', '<span style="color:transparent">xc@8k</span>'],
    ['all of it cut off', '<span style="position:absolute;clip:rect(0,0,0,0)">小城网首发</span>'],
  ])('amid a sentence, against copying: %s', (_, noise) => {
    expect(linesOf(paragraphs(A), `<p>${B.slice(0, 12)}${noise}${B.slice(12)}</p>`, paragraphs(C))).toEqual(PROSE);
  });

  it('but not white letters on a coloured ground, nor a body that a script will show', () => {
    const label = `<p style="background-color:#c00"><span style="color:#fff">${B}</span></p>`;
    expect(linesOf(paragraphs(A), label, paragraphs(C))).toEqual(PROSE);
    const body = `<div class="article-content" style="visibility:hidden">${paragraphs(...PROSE)}</div>`;
    expect(read(portal(HEAD, body)).lines).toEqual(PROSE);
  });
});

describe('a page that hides all it says until a script chooses a copy', () => {
  const bar = '<div class="source"><span>来源：小城日报</span> <span>2024-05-20 14:05</span></div>';
  const wide = `<div class="pc" style="display: none;"><h1>${HEAD}</h1>${bar}<div class="main_article">${paragraphs(...PROSE)}</div></div>`;
  const narrow = `<div class="phone" style="display:none"><h1>${HEAD}</h1><div>小城日报 14:05</div><div class="detail">${paragraphs(...PROSE)}</div></div>`;
  const html = (...copies: readonly string[]) =>
    `<!doctype html><html><head><title>${HEAD}</title></head><body>${copies.join('\n')}</body></html>`;

  it('is read, and told once', () => {
    for (const page of [html(wide), html(narrow), html(wide, narrow)]) {
      const got = read(page);
      expect(got.lines).toEqual(PROSE);
      expect(got.metadata.title?.value).toBe(HEAD);
    }
  });
});

it("a headline is no greeting that repeats the site's name", () => {
  const html = portal(HEAD, article(paragraphs(...PROSE)))
    .replace(`<title>${HEAD}_小城网`, '<title>-小城日报')
    .replace('<div class="header">', '<div class="header"><span>欢迎您访问小城日报</span>');
  expect(read(html).metadata.title?.value).toBe(HEAD);
});

describe('links that a paragraph announces', () => {
  const links = (...texts: readonly string[]) =>
    paragraphs(...texts.map((text, i) => `<a href="/w/${i}.html">${text}</a>`));

  it('are the article’s own', () => {
    const list = ['《码头的早晨》', '《三个修车人》', '《雨季手记》'];
    const said = '这三篇旧稿写的都是同一条街，年份不同，放在一起读：';
    expect(linesOf(paragraphs(A, said), links(...list), paragraphs(B, C))).toEqual([A, said, ...list, B, C]);
    const asked = '当年参加比赛的四支队伍，后来各有去处，名字依次是：';
    expect(linesOf(paragraphs(A, asked), links('晨光队', '渡口队'), paragraphs(B, C))).toContain('渡口队');
  });

  it('but not those under a label, nor those that call', () => {
    expect(linesOf(paragraphs(A), '<p>延伸阅读：</p>', links('老街拆了一半', '渡船停航'), paragraphs(B, C))).toEqual(
      PROSE,
    );
    const call = '更多精彩内容，请点击下方链接查看：';
    expect(linesOf(paragraphs(A, B, C, call), links('老街拆了一半', '渡船停航', '茶厂改书店'))).toEqual(PROSE);
  });
});

describe('a column named like a widget of a page', () => {
  it.each(['推荐阅读', '相关链接', '热门评论'])('%s heads prose in the article and stays', (name) => {
    const section = `<section><h2>${name}</h2><p>这是市场门口黑板上的一栏，每个月由管理处的老周换一次，写的是谁家的菜最新鲜。</p></section>`;
    expect(linesOf(paragraphs(A, B), section, paragraphs(C))).toContain(name);
  });

  it.each(['comment-wall', 'weather-report', 'vote-story', 'menu', 'banner-text', 'statement'])(
    'a box of class %s amid the text keeps its paragraphs',
    (name) => {
      expect(linesOf(paragraphs(A), `<div class="${name}">${paragraphs(B)}</div>`, paragraphs(C))).toEqual(PROSE);
      const last = `<div class="${name}">${paragraphs(C)}</div>`;
      if (!/comment|banner/.test(name)) expect(linesOf(paragraphs(A, B), last)).toEqual(PROSE);
    },
  );

  it('while what speaks to the reader goes by its name', () => {
    const box = '<div class="newsletter"><p>欢迎订阅我们的电子报，请留下您的邮箱，每周都有精彩内容送到！</p></div>';
    expect(linesOf(paragraphs(A), box, paragraphs(B, C))).toEqual(PROSE);
  });
});

describe('what readers say', () => {
  const entry = (name: string, text: string, buttons: string) =>
    `<li><b class="n">${name}</b><div class="c">${text}</div><div class="b">${buttons}</div></li>`;
  const long = (text: string) =>
    `${text}我住在这条街上二十多年了，晚上出去买菜凉快，就是路灯暗了一点，希望管理处能多装几盏，安全第一，大家说是不是这个道理。`;

  it('is no article, though it is longer', () => {
    const thread = `<div class="bottom"><h3>大家在说</h3><ul>${entry('石桥', long('好事一件。'), '3小时前 回复 赞 12')}${entry('阿南', long('支持夜市。'), '昨天 回复 赞 3')}${entry('阿北', long('说点不同的。'), '2天前 回复')}</ul></div>`;
    expect(read(portal(HEAD, article(paragraphs(A, B)) + thread)).lines).toEqual([A, B]);
  });

  it.each([
    [
      'without a box for each entry',
      (text: string) =>
        `<dl>${['甲', '乙', '丙'].map((n) => `<dt>${n} 江苏</dt><dd>${text}${n}</dd><dd><a href="#">回复</a> <a href="#">举报</a></dd>`).join('')}</dl>`,
    ],
    [
      'one under its heading',
      (text: string) =>
        `<div><h3>热门跟贴</h3><div><div>石桥</div><div>${text}${text}</div><div>顶[12] 回复 收藏</div></div></div>`,
    ],
    [
      'a dialog',
      (text: string) =>
        `<div class="consent" role="dialog"><h2>隐私提示</h2><p>${text}</p><p>${text}您可以随时撤回。</p></div>`,
    ],
  ])('nor is it where it stands otherwise: %s', (_, make) => {
    expect(read(portal(HEAD, article(paragraphs(A, B)) + make(long('好事一件。')))).lines).toEqual([A, B]);
  });

  const dated = (name: string, ago: string) =>
    `<div class="o"><i class="face"></i><div class="r"><p class="n">${name}</p><div class="t">${long('')}${name}</div><div class="d">${ago}</div></div></div>`;

  it.each([
    ['in Chinese', ['浙江 · 3小时前', '昨天', '江苏 · 2天前', '刚刚']],
    ['in Traditional characters', ['3小時前', '5小時前', '2週前']],
  ])('nor are entries without buttons that say how long ago they were written: %s', (_, times) => {
    const thread = `<div class="z">${times.map((ago, i) => dated(`街坊${i}`, ago)).join('')}</div>`;
    expect(read(portal(HEAD, article(paragraphs(A, B)) + thread)).lines.slice(0, 2)).toEqual([A, B]);
    expect(read(portal(HEAD, article(paragraphs(A, B)) + thread)).lines).not.toContain('街坊0');
  });

  it('nor in English', () => {
    const said =
      'I have lived on this street for twenty years and shopping in the evening is a relief, but the lamps are far too dim and somebody will fall.';
    const thread = `<div class="below">${['ann', 'bob', 'cy'].map((name) => `<div class="e"><p class="w">${name}</p><p>${said} ${name}</p><p class="x">Like · Reply · 3 hours ago</p></div>`).join('')}</div>`;
    const news = [
      'The market on the east side opened at night for the first time on Monday.',
      'Forty stalls took part, the council said.',
    ];
    const html = `<html lang="en"><head><title>Night market opens on the east side</title></head><body><h1>Night market opens on the east side</h1><p class="m">By Jane Roe May 3, 2024</p><div class="story">${paragraphs(...news)}</div>${thread}</body></html>`;
    expect(read(html).lines).toEqual(news);
  });
});

describe('a report that goes on', () => {
  const entries = [
    ['18:40', '桥面恢复通车', '交警大队通报，城东桥自傍晚起恢复双向通行，大型货车仍须绕行北环路。'],
    ['16:05', '水位开始下降', '水文站说，河水已经退了四十厘米，预计夜里回到警戒线以下，巡堤的人可以轮班休息。'],
    ['13:30', '两所学校停课', '教育局决定，低洼处的两所学校下午停课，由家长接回，食堂照常供餐到两点。'],
  ] as const;
  const told = entries.flat();

  it('keeps clocks and headings of its entries', () => {
    const body = entries.map(
      ([time, head, text]) => `<div class="item"><div class="t">${time}</div><h3>${head}</h3><p>${text}</p></div>`,
    );
    expect(linesOf(paragraphs(A), ...body)).toEqual([A, ...told]);
  });

  it('and entries that say how long ago they were written, time first', () => {
    const body = entries.map(
      ([, head, text], i) => `<div class="u"><div>${i + 2}小时前</div><h3>${head}</h3><p>${text}</p></div>`,
    );
    const got = linesOf(paragraphs(A), ...body);
    for (const [, head, text] of entries) expect(got).toEqual(expect.arrayContaining([head, text]));
  });

  it('and is an article, under whatever address', () => {
    const body = entries.map(
      ([time, head, text]) =>
        `<section class="e"><p class="clock">${time}</p><p><b>${head}</b></p><p>${text}</p></section>`,
    );
    const got = read(portal(HEAD, article(paragraphs(A), ...body)), 'https://live.xiaocheng.example/topic/flood.html');
    expect(got.lines).toEqual([A, ...told]);
  });
});

describe('a bar with a notice behind it', () => {
  it.each(['2024-05-20 14:05 来源：小城日报 语音播报来啦！', '2024年5月20日 14:05 来源于 小城日报 换一种方式看新闻？'])(
    '%s still tells the time',
    (bar) => {
      const got = read(portal(HEAD, article(paragraphs(...PROSE)), bar), 'https://www.xiaocheng.example/n/77.html');
      expect(got.metadata.publishedTime?.value.iso).toBe('2024-05-20T14:05:00+08:00');
      expect(got.metadata.source?.value).toBe('小城日报');
    },
  );
});

describe('a flow of stories', () => {
  it('begins with the one that the page is named after', () => {
    const story = (title: string, lines: readonly string[]) =>
      `<div class="post"><h2>${title}</h2><div class="mt">2024-05-20 09:00 来源：小城日报</div><div class="bd">${paragraphs(...lines)}</div></div>`;
    const other = [
      '上游的水库昨天开始放水，东渡口停航两天，乘客可以改乘城际公交。',
      '船老大说，水涨一尺船就靠不了岸，停两天总比出事好。',
    ];
    const html = `<html><head><title>${HEAD}_小城网</title></head><body>${story('东渡口停航两天', other)}${story(HEAD, PROSE)}</body></html>`;
    expect(read(html).lines.slice(0, 3)).toEqual(PROSE);
  });
});

describe('the next article', () => {
  it('is not taken for the first, though it is longer', () => {
    const story = (title: string, by: string, text: readonly string[]) =>
      `<article class="A"><header><h1>${title}</h1><div>By ${by} <time>May 3, 2024</time></div></header><div class="C">${paragraphs(...text)}</div></article>`;
    const own = [
      'The ferry made its last crossing on Sunday with nine people aboard.',
      'The bridge opens to traffic on Monday, and the pier will become a reading room for the school.',
    ];
    const next = Array.from(
      { length: 6 },
      (_, i) =>
        `Paragraph ${i} of another story tells at some length how the old mill was bought, sold, flooded and bought once more by the same family.`,
    );
    const html = `<html lang="en"><head><title>Last ferry crosses the river - Herald</title></head><body><main>${story('Last ferry crosses the river', 'Ann Lee', own)}<p>Up next</p>${story('The mill that would not close', 'Bo Ray', next)}</main></body></html>`;
    expect(read(html).lines.slice(0, 2)).toEqual(own);
  });
});

describe('the next article, longer than the first', () => {
  const next = [
    '老茶厂的烟囱拆到一半停了下来，因为有人在砖上发现了字。',
    '字是烧砖的人刻的，每块砖上一个姓，一共三十七个，现在还认得出十九个。',
    '文保站的人搭了脚手架，一块一块拍照，拍到第五天下起了雨。',
    '住户把自家的雨布借出来，盖住了还没有拍的那一面。',
    '最后的方案是留下一半烟囱，另一半的砖砌成矮墙，围着它。',
    '矮墙的高度刚好可以坐人，拆的时候没有人想到这一点。',
  ];

  it('begins where the page’s own headline is set again, with its date', () => {
    const story = (title: string, date: string, text: readonly string[]) =>
      `<div class="card"><div class="k-title">${title}</div><div class="k-info">小城网 ${date}</div><div class="k-text">${paragraphs(...text)}</div></div>`;
    const html = `<html><head><title>${HEAD}_小城网</title></head><body><div><a href="/">小城网</a></div>${story(HEAD, '2024-05-20 14:05', [A, B])}${story('半截烟囱', '2024-05-19 09:00', next)}</body></html>`;
    expect(read(html).lines).toEqual([A, B]);
  });

  it.each(['下一篇', 'UP NEXT'])('begins with a heading below “%s”', (label) => {
    const after = `<div class="n"><span>${label}</span><h2>半截烟囱</h2><div>${paragraphs(...next)}</div></div>`;
    expect(linesOf(`${paragraphs(A, B)}`).concat()).toEqual([A, B]);
    expect(read(portal(HEAD, article(paragraphs(A, B)) + after)).lines.slice(0, 2)).toEqual([A, B]);
    expect(read(portal(HEAD, article(paragraphs(A, B)) + after)).lines).not.toContain(next[0]);
  });

  it('while sections that are set like each other are one article', () => {
    const part = (head: string, ...text: readonly string[]) =>
      `<section class="s"><h2 class="h">${head}</h2>${paragraphs(...text)}</section>`;
    const html = `<html><head><title>${HEAD}_小城网</title></head><body><div><a href="/">小城网</a></div><main>${part(HEAD, '2024-05-20 14:05', A, B)}${part('烟囱', ...next.slice(0, 2))}${part('矮墙', ...next.slice(2))}</main></body></html>`;
    expect(read(html).lines).toEqual(expect.arrayContaining([A, B, ...next]));
  });
});

describe('a sub-headline', () => {
  const heading = '<p><strong>一、卸货的车</strong></p>';
  it('stays where a link is set between it and its text', () => {
    const link = '<p><a href="/a/9.html">【相关阅读】渡口停航两天</a></p>';
    const spans = (line: string) => `<p class="Rw"><span class="Rw2"><span>${line}</span></span></p>`;
    expect(linesOf(spans(A), heading, link, spans(B), spans(C))).toEqual([A, '一、卸货的车', B, C]);
  });

  it('stays in a text that line breaks part', () => {
    const [a, b, c] = [A, B, C].map((line) => `　　${line}<br><br>`);
    expect(linesOf(a ?? '', heading, b ?? '', c ?? '')).toEqual([A, '一、卸货的车', B, C]);
  });

  it('of the links alone goes with them', () => {
    const links = ['渡口停航两天', '老茶厂改成书店'].map((text) => `<p><a href="/a/8.html">${text}</a></p>`).join('');
    expect(linesOf(paragraphs(A), '<p><strong>相关报道</strong></p>', links, paragraphs(B, C))).toEqual(PROSE);
  });
});

describe('a lead between headline and bar', () => {
  it('does not hide who wrote it and when', () => {
    const lead = 'A village counts what it will lose when the last boat stops.';
    const text = [1, 2, 3, 4].map(
      (i) => `The ferry of day ${i} stopped at noon, and nobody on the quay seemed surprised by it.`,
    );
    const html = `<html lang="en"><head><title>The last ferry | Post</title></head><body><article><h1>The last ferry</h1>
<p class="k">${lead}</p><div class="b">By <a href="/p/1">Qiu Lanting</a></div><div class="t">Feb. 12, 2024, 7:05 a.m. ET · 4 min read</div>${paragraphs(...text)}<p><em>Sign up for our morning newsletter.</em></p></article></body></html>`;
    const { lines, metadata } = read(html);
    expect(metadata.byline?.value).toEqual(['Qiu Lanting']);
    expect(metadata.publishedTime?.value.iso).toBe('2024-02-12T07:05:00-05:00');
    expect(lines.slice(-4)).toEqual(text);
  });
});

describe('parts that are numbered one after the other', () => {
  it.each([
    ['digits', ['01 卸货的车', '02 学校门口', '03 写在最后']],
    ['numerals', ['一、卸货的车', '二、学校门口', '三、写在最后']],
  ])('keep their headings, whatever element these are: %s', (_, heads) => {
    const parts = heads.map((head, i) => `<section><span><b>${head}</b></span></section>${paragraphs(PROSE[i] ?? '')}`);
    expect(linesOf(...parts)).toEqual(heads.flatMap((head, i) => [head, PROSE[i] ?? '']));
  });
});
