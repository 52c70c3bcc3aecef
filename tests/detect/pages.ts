import { JSDOM } from 'jsdom';
import { openPage, type Page } from '../../core/page';

/** Invented sentences, all different, about a bridge nobody built. */
const SENTENCES = [
  '青石镇的新桥昨天清早合龙，岸边站满了撑伞的居民，孩子们把纸船放进了河里。',
  '工程师林望舒说，最后一段钢梁比图纸短了三毫米，他们等到日出、气温升高后才吊装。',
  '过去十年，镇上的人要绕行四十公里才能到对岸的医院，冬天结冰时只能等渡船。',
  '新桥全长一千二百米，设计时速六十公里，两侧各留出三米宽的步行道和自行车道。',
  '负责验收的检测站表示，荷载试验将持续两周，试验期间桥面只对施工车辆开放。',
  '桥头的茶馆老板把招牌换成了“看桥楼”，他说这几天卖出的茶比整个夏天还多。',
];

/** `count` paragraphs of running text. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCES[i % SENTENCES.length]}${i}</p>`).join('');

/** A bar of `count` links to channels. */
export const channels = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/c${i}">频道${i}</a></li>`).join('')}</ul>`;

/** `count` linked headlines, as homes and sidebars have them. */
export const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/n/${i}">第${i}条新闻的标题写在这里供人点开</a></li>`).join('')}</ul>`;

/** `count` list items with a linked headline, a summary and a time. */
export const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="item"><h3><a href="/n/${i}">第${i}条新闻的标题写在这里供人点开</a></h3><p>${SENTENCES[i % 6]}${SENTENCES[(i + 1) % 6]}</p><span>2024-05-${10 + i} 08:30</span></div>`,
  ).join('');

export const TITLE = '青石镇新桥今晨合龙 居民不再绕行四十公里';
export const BAR = '<div>2024-05-20 08:30 来源：青石日报</div>';
export const FOOT = '<footer>版权所有 青石网 未经授权不得转载 青ICP备00000000号</footer>';

/** A page with a title and a body, opened at an address that tells nothing. */
export function pageOf(body: string, title = '青石网', url = 'https://www.example.com/', head = ''): Page {
  const { window } = new JSDOM(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  return openPage(window.document, url, new Date('2024-05-20T12:00:00+08:00'));
}
