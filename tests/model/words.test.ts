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
