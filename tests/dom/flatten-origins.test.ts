import { describe, expect, it } from 'vitest';
import { declutterTraced } from '../../core/declutter';
import { openPage } from '../../core/page';
import { builtinRules } from '../../platform/builtin-rules';
import { parse, sanitizer } from '../normalise/page';

const TEXT = [
  '北湾村的老灯塔昨晚重新点亮，三十年没有响过的雾笛也在涨潮时鸣了三声，村里的人都跑到堤上来听。',
  '看塔人周听澜说，灯芯是从废船厂找来的，玻璃是镇上的中学生一片一片磨的，磨了整整两个冬天。',
  '渔民们把船停在港外，直到光扫过第三遍才进港，他们说想多看一会儿，也想让孩子们多看一会儿。',
  '灯塔今后每周六晚上点亮两小时，由村民轮流值守，所需的电来自码头的太阳能板，账目贴在门口，谁都可以去看，也都可以在后面签上自己的名字。',
];
const EDITOR = '责任编辑：林晚';
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');
const SLOTS = `<header>北湾新闻网</header><main><slot></slot></main><footer>${'版权所有，转载请注明出处。'.repeat(20)}</footer>`;

/** A page whose component shows through its slots what the page put into it, and what of it tidying would hide. */
function traced(body: string, shadows: Readonly<Record<string, string>>) {
  const doc = parse(
    `<!doctype html><html lang="zh-CN"><head><title>北湾村老灯塔重新点亮</title></head><body>${body}</body></html>`,
  );
  for (const [name, inside] of Object.entries(shadows))
    for (const host of doc.querySelectorAll(name)) {
      const root = host.attachShadow({ mode: 'open' });
      root.append(...doc.importNode(parse(inside).body, true).childNodes);
    }
  const page = openPage(doc, 'https://news.example/2024/05/20/1.html', new Date('2024-05-21T12:00:00+08:00'));
  expect(page.doc).not.toBe(doc); // read from a copy
  return { doc, ...declutterTraced(page, builtinRules, sanitizer) };
}

const isLive = (doc: Document, node: Node) => doc.contains(node);

describe('what is taken out of a page with open shadow roots', () => {
  it('is hidden where the page itself holds it, in and beside its slots', () => {
    const content = `<x-page><div class="article-content"><h1>北湾村老灯塔重新点亮</h1>${PARAGRAPHS}<p class="mark">${EDITOR}</p></div></x-page>`;
    const { doc, live, roots, result } = traced(content, { 'x-page': SLOTS });
    expect(result.ok).toBe(true);
    const nodes = live.flatMap((one) => one.nodes.map(({ node }) => node));
    expect(nodes.every((node) => isLive(doc, node))).toBe(true);
    expect(nodes.map((node) => node.textContent)).toContain(EDITOR);
    const mark = doc.querySelector('.mark');
    expect(nodes.some((node) => node === mark || node === mark?.firstChild)).toBe(true);
    expect(roots.every((root) => isLive(doc, root))).toBe(true);
  });

  it('is told, but not hidden, where a shadow tree holds it', () => {
    const inside = `<div class="article-content"><h1>北湾村老灯塔重新点亮</h1>${PARAGRAPHS}<p>${EDITOR}</p></div>`;
    const { live, result } = traced('<x-page></x-page>', { 'x-page': inside });
    if (!result.ok) throw new Error(result.reason);
    expect(result.removals.map(({ text }) => text)).toContain(EDITOR);
    expect(live.filter(({ text }) => text === EDITOR)).toEqual([]);
  });

  it('is each its own where two hosts show the same words', () => {
    const story = (n: number) =>
      `<x-part><p>${TEXT[n]}</p><p>${TEXT[n + 1]}</p><p class="mark${n}">${EDITOR}</p></x-part>`;
    const { doc, live } = traced(
      `<article class="article-content"><h1>北湾村老灯塔重新点亮</h1>${story(0)}${story(2)}</article>`,
      {
        'x-part': `<slot></slot><small>${'图片由村里提供，'.repeat(40)}</small>`,
      },
    );
    const nodes = live.flatMap((one) => one.nodes.map(({ node }) => node));
    expect(nodes.every((node) => isLive(doc, node))).toBe(true);
    const marked = nodes
      .filter((node) => node.textContent === EDITOR)
      .map((node) => (node.nodeType === 1 ? node : node.parentNode));
    expect(new Set(marked).size).toBe(marked.length);
    for (const node of marked) expect([doc.querySelector('.mark0'), doc.querySelector('.mark2')]).toContain(node);
  });
});
