import createDOMPurify from 'dompurify';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { declutter } from '../../core/declutter';
import { createSanitizer } from '../../core/sanitize';
import { habitsFor } from '../../platform/habits';
import { learnArticle } from '../../platform/learn-article';
import { pageOf, rules, sentence } from '../select/pages';

beforeEach(() => {
  fakeBrowser.reset();
});

/** Reads the nth article of a site that ends each with a line, and learns from it. @returns whether the line was shown */
async function showsLine(n: number, line: string): Promise<boolean> {
  const url = `https://tea.example/2024/0520/${n}.html`;
  const paragraphs = Array.from({ length: 6 }, (_, k) => `<p>${sentence(n * 10 + k)}</p>`).join('');
  const html = `<h1>老桥边的豆腐店第${n}年</h1><div class="wz">${paragraphs}<p>${line}</p></div>`;
  const sanitizer = createSanitizer(createDOMPurify(window), () => url);
  const result = declutter(pageOf(html, url), { ...rules, habits: await habitsFor(url) }, sanitizer);
  await learnArticle(result, sanitizer.fragment);
  return result.ok && result.article.stories.some(({ content }) => content.includes(line));
}

it.each(['河边小报陪你读完今天的最后一行', '好茶不等人，明天早上八点，我们还在老地方烧水。', '读完了？（第２版见）'])(
  'what went as a habit is gone when the article is read again: %s',
  async (line) => {
    for (const n of [1, 2]) expect(await showsLine(n, line)).toBe(true);
    for (const n of [3, 3, 4, 3]) expect(await showsLine(n, line)).toBe(false);
  },
);
