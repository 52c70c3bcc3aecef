import type { PickMode } from '../../../core/types/picking';
import type { LocalFile } from '../../../scripts/lib/local-pages';

/** A site on which the engine is wrong, by two of its articles. */
export interface WrongSite {
  readonly name: string;
  readonly host: string;
  /** What the reader says, and of what. */
  readonly mode: PickMode;
  readonly at: string;
  /** The body of the nth article. */
  readonly body: (n: number) => string;
  /** In the nth article: text that must be shown, text that must not, and what a part must show. */
  readonly keeps: (n: number) => readonly string[];
  readonly drops: readonly string[];
  readonly part?: { readonly name: string; readonly shows: (n: number) => string };
}

const THINGS = ['豆腐店', '修表铺'] as const;
const thing = (n: number) => THINGS[n - 1] ?? THINGS[0];
const titleOf = (n: number) => `老桥边的${thing(n)}又开了一年`;

const says = (n: number, k: number) =>
  [
    `天还没有亮，${thing(n)}的灯先亮了起来，店主把门板一块一块卸下来靠在墙边，巷子里只听得见脚步声。`,
    `这家${thing(n)}在桥头开了三十多年，来的人大半是熟客，进门不用说话，坐下就有一碗热茶端到手边。`,
    `店主说生意谈不上好坏，够一家人过日子就行，孩子们都在外地，过年回来的时候店里才真正热闹几天。`,
    `去年河水涨上来，店里的东西泡坏了一半，邻居们帮着搬了一整夜，第二天早上${thing(n)}照样开了门。`,
    `街坊们说桥可以修，路可以改，只要这盏灯还亮着，走夜路的人心里就踏实，知道前面就是家了。`,
    `到了傍晚，最后一个客人走了，店主把门板一块一块装回去，灯关掉以前，总要再看一眼桥上的人。`,
  ][k] ?? '';
const paragraphs = (n: number, from = 0, to = 6, tag = 'p') =>
  Array.from({ length: to - from }, (_, k) => `<${tag}>${says(n, from + k)}</${tag}>`).join('');
const head = (n: number) =>
  `<h1>${titleOf(n)}</h1><div class="xinxi"><span>2024-05-1${n} 08:30</span> <span>来源：例报</span></div>`;
const allOf = (n: number) => [0, 1, 2, 3, 4, 5].map((k) => says(n, k).slice(0, 20));

const SLOGAN = '好新闻就在身边，例报陪你一起看这座城市的每一天，我们明天早上同一时间再见面吧。';
const WRITER = '写字的人住在河边，养过两只猫，写过三本没有出版的小说，现在每个星期给例报写一篇街上的事情。';
const TALK = (k: number) =>
  `我小时候就住在桥的那一边，第${k}次看到这样的文章，想起很多从前的事情，外婆带我去买过东西，那时候路还是石板的，下雨天很滑。`;
const SAID = '读者说得好，这一段要留下来看一看才行。';
const PAPER = (k: number) =>
  `例报社成立已经${k}0年，社里的人换了一代又一代，送报的车从自行车换成了电动车，编辑部搬过${k}次家，楼下的面馆一直没有变。`;
const SPONSORS = [
  '城南的新楼盘本周六开放参观，到访的朋友都能领一袋大米。',
  '老字号的月饼今年提前上市，前一百名买两盒送一盒。',
  '学车选东门驾校，一个月拿证不是梦，报名就送电动车。',
];

export const WRONG_SITES: readonly WrongSite[] = [
  {
    name: 'a house sentence between paragraphs',
    host: 'slogan.example',
    mode: 'strip',
    at: '.jz-kouhao',
    body: (n) =>
      `${head(n)}<div class="wz">${paragraphs(n, 0, 3)}<p class="jz-kouhao">${SLOGAN}</p>${paragraphs(n, 3)}</div>`,
    keeps: allOf,
    drops: [SLOGAN],
  },
  {
    name: 'the writer told about in the middle',
    host: 'writer.example',
    mode: 'strip',
    at: '#xiezuoren',
    body: (n) =>
      `${head(n)}<div class="wz">${paragraphs(n, 0, 2)}<div id="xiezuoren"><p>${WRITER}</p></div>${paragraphs(n, 2)}</div>`,
    keeps: allOf,
    drops: [WRITER],
  },
  {
    name: 'three notices of one kind',
    host: 'notices.example',
    mode: 'strip',
    at: '.tg:nth-of-type(3)',
    body: (n) =>
      `${head(n)}<div class="wz">${[0, 2, 4].map((k, i) => `${paragraphs(n, k, k + 2)}<p class="tg">${SPONSORS[i]}</p>`).join('')}</div>`,
    keeps: allOf,
    drops: SPONSORS,
  },
  {
    name: 'readers who say more than the article',
    host: 'talk.example',
    mode: 'article',
    at: '.zw p',
    body: (n) =>
      `${head(n)}<div class="zw">${paragraphs(n, 0, 2)}</div><div class="liuyan">${Array.from({ length: 14 }, (_, k) => `<p>${TALK(k + 1)}</p>`).join('')}</div>`,
    keeps: (n) => allOf(n).slice(0, 2),
    drops: [TALK(1), TALK(9)],
  },
  {
    name: 'verses that look like no article',
    host: 'verse.example',
    mode: 'article',
    at: '.shi div',
    body: (n) =>
      `<div class="shi">${Array.from({ length: 8 }, (_, k) => `<div>${thing(n)}的灯，亮在第${k + 1}座桥</div>`).join('')}</div>${links(30)}`,
    keeps: (n) => [`${thing(n)}的灯，亮在第1座桥`, `${thing(n)}的灯，亮在第8座桥`],
    drops: ['别处的第3条'],
  },
  {
    name: 'a paper that tells more of itself than of the day',
    host: 'paper.example',
    mode: 'article',
    at: '#jinri p',
    body: (n) =>
      `<div class="baoshe">${Array.from({ length: 9 }, (_, k) => `<p>${PAPER(k + 1)}</p>`).join('')}</div>${head(n)}<div id="jinri">${paragraphs(n, 0, 3)}</div>`,
    keeps: (n) => allOf(n).slice(0, 3),
    drops: [PAPER(1), PAPER(9)],
  },
  {
    name: 'a paragraph that is taken for something else',
    host: 'kept.example',
    mode: 'strip',
    at: '.comments',
    body: (n) => `${head(n)}<div class="wz">${paragraphs(n)}<div class="comments"><p>${SAID}</p></div></div>`,
    keeps: (n) => [...allOf(n), SAID],
    drops: [],
  },
  {
    name: 'the channel’s name in the headline’s place',
    host: 'headline.example',
    mode: 'title',
    at: '.bt',
    body: (n) => `<h1>城市副刊街巷故事</h1><div class="bt">${titleOf(n)}</div><div class="wz">${paragraphs(n)}</div>`,
    keeps: allOf,
    drops: [],
    part: { name: 'title', shows: titleOf },
  },
  {
    name: 'a name that nothing calls a byline',
    host: 'byline.example',
    mode: 'byline',
    at: '.mingzi',
    body: (n) =>
      `${head(n)}<div class="wz">${paragraphs(n)}</div>${links(12)}<div class="luokuan">桥头灯下 <em class="mingzi">${['何田田', '欧阳夏'][n - 1]}</em> 手记</div>`,
    keeps: allOf,
    drops: [],
    part: { name: 'byline', shows: (n) => ['何田田', '欧阳夏'][n - 1] ?? '' },
  },
  {
    name: 'when the page was printed, and when it was written',
    host: 'time.example',
    mode: 'publishedTime',
    at: '.xieyu',
    body: (n) =>
      `<h1>${titleOf(n)}</h1><div class="xinxi"><span>2026-11-2${n} 10:00</span></div><div class="wz">${paragraphs(n)}</div><div class="xieyu">2024-03-0${n} 09:15</div>`,
    keeps: allOf,
    drops: [],
    part: { name: 'published', shows: (n) => `2024年3月${n}日` },
  },
];

const links = (n: number) =>
  `<ul>${Array.from({ length: n }, (_, k) => `<li><a href="/l/${k}.html">别处的第${k + 1}条消息</a></li>`).join('')}</ul>`;

export const articleUrl = ({ host }: WrongSite, n: number): string => `https://${host}/2024/051${n}/1000${n}.html`;

export const articlePage = (site: WrongSite, n: number): LocalFile => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>例报</title>
    <style>body{max-width:760px;margin:40px auto;font:17px/1.8 sans-serif}</style>
    <nav><a href="/">首页</a> <a href="/a/">街巷</a> <a href="/b/">副刊</a></nav>${site.body(n)}<div class="di">例报社 版权所有</div></html>`,
});
