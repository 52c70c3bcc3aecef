import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { plainLines } from '../../core/serialize/lines';
import type { Metadata, Removal } from '../../core/types';
import { builtinRules } from '../../platform/builtin-rules';

/** The rules of the extension without any site's: what a portal that nobody has seen is read by. */
const RULES = { ...builtinRules, sites: [] };
const { window } = new JSDOM('');
const sanitizer = createSanitizer(createDOMPurify(window));
const NOW = new Date('2024-05-21T10:00:00+08:00');

/** How a portal wraps an article; each is a shape that CMSs really produce. */
export type Shape = 'paragraphs' | 'breaks' | 'spans' | 'divs' | 'table' | 'text-nodes';
export const SHAPES: readonly Shape[] = ['paragraphs', 'breaks', 'spans', 'divs', 'table', 'text-nodes'];

/** The article's lines as this shape writes them. Markup in a line stays. */
export function bodyIn(shape: Shape, lines: readonly string[]): string {
  const each = (open: string, close: string) => lines.map((line) => `${open}${line}${close}`).join('\n');
  const content = (inner: string) => `<div class="article-content" id="content">${inner}</div>`;
  if (shape === 'breaks') return content(lines.join('<br><br>\n　　'));
  if (shape === 'spans') return content(each('<p><span style="font-size:16px"><span>', '</span></span></p>'));
  if (shape === 'divs') return content(each('<div>', '</div>'));
  if (shape === 'text-nodes') return content(each('\n<p></p>', '\n'));
  if (shape === 'table')
    return `<table width="600"><tr><td class="content" id="fontzoom"><p>${lines.join('\n<p>')}</td></tr></table>`;
  return content(each('<p>', '</p>'));
}

const LINKS = ['城东将建新桥', '三个村的水管换好了', '周末天气先晴后雨', '老茶厂改成书店', '渡口停航两天'];
const list = (name: string): string =>
  `<div class="${name}"><h3>热点</h3><ul>${LINKS.map((text, i) => `<li><a href="/a/${i}.html">${text}</a></li>`).join('')}</ul></div>`;

/** A portal's page around an article. */
export const portal = (
  title: string,
  body: string,
  bar = '2024-05-20 14:05:00 来源：小城日报',
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_小城网</title></head><body>
<div class="header"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/life">生活</a></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/news">新闻</a> &gt; 正文</div>
<div class="main"><h1>${title}</h1><div class="info">${bar}</div>${body}${list('related')}</div>
${list('sidebar')}<div class="footer">关于我们 | 联系我们 | 小城网版权所有</div></body></html>`;

export interface Read {
  readonly lines: string[];
  readonly stories: number;
  readonly metadata: Metadata;
  readonly removals: readonly Removal[];
}

/** What the extension makes of a page on a host that no rule names. @throws if it finds no article */
export function read(html: string, url = 'https://www.xiaocheng.example/news/2024-05/20/a1.html'): Read {
  const page = new JSDOM(html, { url });
  const result = declutter(openPage(page.window.document, url, NOW), RULES, sanitizer);
  page.window.close();
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  const { stories, metadata } = result.article;
  const lines = stories.flatMap((story) => {
    const box = window.document.createElement('div');
    box.append(sanitizer.fragment(story.content));
    return plainLines(box);
  });
  return { lines, stories: stories.length, metadata, removals: result.removals };
}
