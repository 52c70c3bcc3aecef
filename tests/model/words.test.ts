import { describe, expect, it } from 'vitest';
import { cuesOf, speaks } from '../../core/model/cues';
import { portal, read } from '../traps/portal';

const TITLE = '小城等来了第一列火车';
const LINES = [
  '五月的第一个星期一，小城终于等来了第一列火车，站台上站满了从各个乡镇赶来的人。',
  '车站值班员说，这条线路修了整整九年，中间停工三次，最长的一次停了十四个月，工棚里长出了草。',
  '第一批乘客里有一位八十三岁的老人，她带着孙女坐到下一站，又坐了回来，一共用了四十分钟。',
];
const page = (...lines: readonly string[]): string =>
  portal(TITLE, `<div class="box">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`);

describe('a line of words to the reader goes from the tail, in the paragraphs’ own element and whether or not a phrase knows it', () => {
  it.each([
    '喜欢就点个“赞”和“在看”，再转给身边的人',
    '爆料请加微信 yicheng2022',
    '如需转载，请在后台留言联系小编授权',
    '图文来自网络，版权属原作者，若有不妥请告知删除',
    '文章为作者原创，授权某网独家发布，转载请注明来源',
    '欢迎在评论区留言，聊聊你的看法',
    '更多某某新聞，請追蹤某某LINE官方帳號',
  ])('%s', (line) => {
    const { lines, removals } = read(page(...LINES, line));
    expect(lines).toEqual(LINES);
    expect(removals.filter(({ rule }) => rule === 'model:words').every(({ kind }) => kind !== 'other')).toBe(true);
  });
});

describe('the article’s own last line stays, whatever words it has', () => {
  it.each([
    '点赞的人里没有他的父亲。',
    '“版权是作者的命。”他说。',
    '转载这篇文章的账号一共有四百个，没有一个问过他。',
    '声明最后写道：感谢所有关心我们的人。',
    '更多的人选择留在原地。',
    '他把公众号关了，从此不再写。',
    '请记住这个名字。',
  ])('%s', (line) => {
    expect(read(page(...LINES, line)).lines).toEqual([...LINES, line]);
  });
});

describe('a closing paragraph that mostly tells of its subject stays, with the call that ends it', () => {
  const long = [
    ...LINES,
    '沿线一共十一个站，最小的一个只有一间房，窗口朝着河，冬天要用炭火把轨道上的道岔烤开才能转动。',
    '站名是老人们一个一个报上来的，有的地方换过三次名字，地图上还是第一次的那个，写信的人却都用最后一个。',
    '修路的人里有四个留了下来，一个在站台上卖面，一个看道口，还有两个在车站后面开了一家修理铺。',
    '铁路局没有给这条线取名字，时刻表上只写着起点和终点，中间用一条短横连着，像一座还没有修好的桥。',
  ];
  it.each([
    '以上就是沿线常见的几种站名，图片和数据来源于小编的朋友圈。仅供各位网友参考。那么说了这么多，新站叫什么比较好呢？其实叫什么都行，你自己喜欢就好，毕竟老站叫了四十年“那边”，火车也照样停。你家那一站叫什么？上面的名字里都坐过几个？留言说说吧！',
    '九年过去，工棚拆了，长出来的草也铲了。值班室的灯换过两回，一回比一回亮。站台还是那么长，等车的人却多了一倍。你坐过这趟车吗？图片来源于网络，欢迎在评论区留言，点赞转发！',
    '票价从四元涨到六元，再没有变过。月台上卖茶蛋的人换了三个，味道据说一样。下一趟车晚上八点到，还是慢车。喜欢的话点个赞，关注我们！',
  ])('%s', (line) => {
    expect(read(page(...long, line)).lines).toEqual([...long, line]);
  });

  it('and goes where it is calls alone', () => {
    const call = '喜欢这篇文章就点个赞吧！也欢迎关注我们的公众号！有话要说就在评论区留言，小编看到会回复！';
    expect(read(page(...long, call)).lines).toEqual(long);
  });
});

describe('with the portal’s link at its end', () => {
  const glued = (line: string) => page(...LINES, `${line}<a href="https://www.sohu.com/">返回搜狐，查看更多</a>`);

  it.each(['喜欢就点个“赞”和“在看”，再转给身边的人', '爆料请加微信 yicheng2022', '欢迎在评论区留言，聊聊你的看法'])(
    '%s goes',
    (line) => expect(read(glued(line)).lines).toEqual(LINES),
  );

  it.each(['点赞的人里没有他的父亲。', '他把公众号关了，从此不再写。', '更多的人选择留在原地。'])('%s stays', (line) =>
    expect(read(glued(line)).lines).toEqual([...LINES, line]),
  );
});

describe('a box of one other article behind the text, title and summary', () => {
  const SUMMARY = '河上的老桥今年春天拆了，摆渡的人又忙起来，一天要来回六十趟，船票仍是一元，学生不收钱。';
  const TITLE_LINK = '<a href="/2024/0519/b2.html">渡口的船又开了</a>';
  const body = LINES.map((line) => `<p>${line}</p>`).join('');

  it.each([
    ['in headings', `<div class="extra"><h3>延伸 · 推荐</h3><div><h4>${TITLE_LINK}</h4><p>${SUMMARY}</p></div></div>`],
    ['in lists', `<div class="xw"><p>相关新闻</p><ul><li>${TITLE_LINK}</li></ul><p class="sum">${SUMMARY}</p></div>`],
    ['in spans', `<section><span>延伸阅读</span><h5>${TITLE_LINK}</h5><div>${SUMMARY}</div></section>`],
  ])('goes whole: %s', (_, box) => {
    expect(read(portal(TITLE, `<div class="box">${body}${box}</div>`)).lines).toEqual(LINES);
  });

  it('but the article’s own summary below the link to its column stays', () => {
    const lead =
      '<div class="col"><a href="/column/">河边专栏</a></div><div class="brief"><p>SUMMARY</p></div><div class="bar">2024-05-20 来源：小城日报</div>';
    const html = portal(TITLE, `<div class="box">${lead.replace('SUMMARY', SUMMARY)}${body}</div>`);
    expect(read(html).lines).toEqual([SUMMARY, ...LINES]);
  });

  it('but a paragraph of the article below a link stays', () => {
    const html = portal(TITLE, `<div class="box">${body}<p>${TITLE_LINK}</p><p>${SUMMARY}</p></div>`);
    expect(read(html).lines).toContain(SUMMARY);
  });
});

describe('between its paragraphs', () => {
  const between = (line: string) => [LINES[0] ?? '', line, ...LINES.slice(1)];

  it.each(['欢迎扫码关注我们的公众号。', '<b>扫码关注公众号之后</b>', '他的二维码'])(
    'no %s goes for its words',
    (line) => {
      expect(read(page(...between(line))).lines).toEqual(between(line.replace(/<[^>]*>/g, '')));
    },
  );

  it.each(['欢迎扫码关注我们的公众号', '廣告 請繼續往下閱讀'])(
    'what is neither a sentence nor a heading does: %s',
    (line) => {
      expect(read(page(...between(line))).lines).toEqual(LINES);
    },
  );
});

it('a story that is about accounts, codes and apps stays whole', () => {
  const story = [
    '小城的公众号是三年前开的，关注的人从四十个涨到了四万个，后台每天收到上百条留言。',
    '一开始只是转发通知，后来有人在评论区问路，编辑一条一条地回复，再后来有了二维码和客户端。',
    '扫码关注的人里，有一半是外地的读者，他们说想看看站台上的雪。',
    '下载客户端的人不多，公众号的推送一停，留言也跟着停了。',
    '扫码，关注，点赞，转发，她每天做四遍。',
  ];
  expect(read(page(...story)).lines).toEqual(story);
});

describe('words say something', () => {
  it('where a line has enough of them', () => {
    expect(speaks(cuesOf('扫码关注公众号'))).toBe(true);
    expect(speaks(cuesOf('查看更多'))).toBe(true);
    expect(speaks(cuesOf('他在河边站了很久，把手机里的几个公众号翻了一遍又一遍，直到天亮才慢慢走回去'))).toBe(false);
    expect(speaks(cuesOf('请记住这个名字。'))).toBe(false);
  });

  it('unless the article is full of them', () => {
    const { groups } = cuesOf('扫码关注公众号');
    expect(cuesOf('扫码关注公众号', groups).kinds).toBe(0);
  });
});
