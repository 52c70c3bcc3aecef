import createDOMPurify from 'dompurify';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { type CopyJob, toFlavours } from '../../core/serialize/formats';
import { toMarkdownFlavours } from '../../core/serialize/markdown';
import { builtinRules } from '../../platform/builtin-rules';

const BEFORE = [
  '清晨六点，江岸老码头的汽笛又响了，退休船工沿着新铺的木栈道走到尽头，数了数停在那里的船。',
  '十年前这里还是货场，堆着一人高的麻袋，如今只剩下三台吊车和一块写着水位的木牌。',
];
const AFTER = [
  '船工说，记下来的数字比人可靠，人会忘，木牌不会，只是每年要重新刷一遍漆。',
  '下午四点，水位又退了两寸，孩子们把数字抄在本子上，准备明天带到学校里去。',
];
const labels = { source: '', account: '', byline: '', published: '', link: '', joiner: '、', colon: '：' };

export const sanitizer = createSanitizer(createDOMPurify(window));

/** A page of an unknown host with the piece in the middle of its article. */
export const pageWith = (piece: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>码头的水位_江岸日报</title>${head}</head><body><div class="nav"><a href="/">首页</a></div><div class="main"><h1>码头的水位</h1><div class="article-content">${BEFORE.map((p) => `<p>${p}</p>`).join('')}${piece}${AFTER.map((p) => `<p>${p}</p>`).join('')}</div></div></body></html>`;

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What becomes of the piece: as the popup shows it, and in the three copies. Throws where no article is found. */
export function outputs(piece: string, url = 'https://news.unknown.example/a/1.html') {
  const result = declutter(
    openPage(parse(pageWith(piece)), url, new Date('2025-06-01T00:00:00Z')),
    builtinRules,
    sanitizer,
  );
  if (!result.ok) throw new Error(result.reason);
  const { stories } = result.article;
  const job: CopyJob = {
    pieces: stories.map((story) => ({ story, restored: [] })),
    url,
    labels,
    parse: sanitizer.fragment,
    doc: document,
  };
  return {
    html: stories.map((story) => story.content).join(''),
    text: toFlavours(job, 'plain').text,
    markdown: toMarkdownFlavours(job).text,
    rich: toFlavours(job, 'rich').html ?? '',
    removals: result.removals,
  };
}

/** How often a text stands in another. */
export const times = (text: string, piece: string): number => text.split(piece).length - 1;
