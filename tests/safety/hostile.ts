import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import type { Result } from '../../core/types';
import { builtinRules } from '../../platform/builtin-rules';

/** Invented paragraphs; each must come out of every page they are put in. */
export const PARAGRAPHS = [
  '北湾村的老灯塔昨晚重新点亮，三十年没有响过的雾笛也在涨潮时鸣了三声。',
  '看塔人周听澜说，灯芯是从废船厂找来的，玻璃是镇上的中学生一片一片磨的。',
  '渔民们把船停在港外，直到光扫过第三遍才进港，他们说想多看一会儿。',
  '灯塔今后每周六晚上点亮两小时，由村民轮流值守，所需的电来自码头的太阳能板。',
];

const TITLE = '北湾村老灯塔重新点亮 村民轮流值守';
export const HEAD = `<title>${TITLE}_北湾新闻网</title>`;
export const TOP = `<h1>${TITLE}</h1><div class="info">2024-05-20 20:30 来源：北湾日报</div>`;
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** An ordinary article with hostile markup before it, around it or in it. */
export const articlePage = (before = '', open = '', close = '', inside = ''): string =>
  `<!doctype html><html><head>${HEAD}</head><body>${before}${open}<div id="main">${TOP}<div class="article-content">${BODY}${inside}</div></div>${close}</body></html>`;

/** Runs the whole pipeline with every built-in rule, on an unknown host. */
export function run(
  html: string,
  url = 'https://news.example.com/2024/0520/12345.html',
  prepare?: (window: JSDOM['window']) => void,
): Result {
  const { window } = new JSDOM(html, { url });
  prepare?.(window);
  const page = openPage(window.document, url, new Date('2024-05-21T12:00:00+08:00'));
  return declutter(page, builtinRules, createSanitizer(createDOMPurify(window)));
}

/** The clean text of a result, one string; a failure tells its reason. */
export const textOf = (result: Result): string =>
  result.ok
    ? result.article.stories.map((story) => story.content.replace(/<[^>]*>/g, '')).join('\n')
    : `failed: ${result.reason}`;

/** Sentences of the article that the result lacks. */
export const missing = (result: Result): string[] => PARAGRAPHS.filter((text) => !textOf(result).includes(text));
