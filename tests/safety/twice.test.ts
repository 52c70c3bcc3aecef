import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { builtinRules } from '../../platform/builtin-rules';
import { randomPage } from './random-page';

const ADDRESS = 'https://news.example.com/a/123456.html';
/** Documents made at random; the same every time. More: JINGDU_RANDOM_PAGES=600 JINGDU_SEED=7. */
const RUNS = Number(process.env.JINGDU_RANDOM_PAGES ?? 16);
const SEED = Number(process.env.JINGDU_SEED ?? 5);

/** A page's clean article, and its headline; undefined where there is none. */
function read(html: string): { readonly title: string; readonly content: string } | undefined {
  const { window } = new JSDOM(html, { url: ADDRESS });
  const page = openPage(window.document, ADDRESS, new Date('2025-06-20T12:00:00+08:00'));
  const result = declutter(page, builtinRules, createSanitizer(createDOMPurify(window)), { stages: { detect: false } });
  window.close();
  if (!result.ok) return undefined;
  const { stories } = result.article;
  return { title: stories[0]?.metadata.title?.value ?? '', content: stories.map(({ content }) => content).join('') };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const words = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');

it('an article that is read once more loses nothing more', { timeout: 600_000 }, () => {
  for (const html of fc.sample(randomPage, { numRuns: RUNS, seed: SEED })) {
    const once = read(html);
    if (!once) continue;
    const content = once.content;
    const title = escaped(once.title);
    const again = read(
      `<!doctype html><title>${title}_青石网</title><div id="main"><h1>${title}</h1><div class="article-content">${content}</div></div>`,
    );
    expect(words(again?.content ?? ''), html).toBe(words(content));
  }
});

const PROSE = '镇上的人把这一行也当作文章里的一句话来读，读完了再看下面的一行，摊主把旧杂志排在长桌上。';
it.each([
  ['a drawing', (text: string) => `<canvas width="600" height="300">${text}</canvas>`],
  ['a film', (text: string) => `<p><video src="/v.mp4" title="录像">${text}</video></p>`],
  ['a frame', (text: string) => `<iframe src="https://www.youtube.com/embed/abcdef12345" title="片">${text}</iframe>`],
  ['a measure', (text: string) => `<meter value="0.5">${text}</meter>`],
])('what stands in %s and no browser shows does not move the end of the article', (_, make) => {
  const page = (text: string) =>
    `<!doctype html><title>旧书摊重新开张_青石网</title><div id="main"><h1>旧书摊重新开张</h1><div class="article-content">${`<p>${PROSE}${PROSE}</p>`.repeat(2)}<p>责任编辑：王小明</p>${make(text)}</div></div>`;
  const without = words(read(page(''))?.content ?? '');
  expect(without).not.toContain('责任编辑');
  expect(words(read(page(PROSE.repeat(4)))?.content ?? '')).toBe(without);
});
