import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MessagesProvider } from '../../components/messages';
import { IncompleteNotices } from '../../components/notices';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import en from '../../locales/en.json';
import zhCN from '../../locales/zh_CN.json';
import zhTW from '../../locales/zh_TW.json';
import { builtinRules } from '../../platform/builtin-rules';
import { messages } from '../components/mount';

const sanitizer = createSanitizer(createDOMPurify(window));
const LOCALES: readonly (readonly [string, Record<string, string>])[] = [
  ['en', en],
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
];
const BODY = [
  '清晨六点，江岸老码头的汽笛又响了，退休船工田守礼沿着新铺的木栈道走到尽头，指给年轻人看当年系缆的石墩。',
  '十年前，这里是一片停用的货场，铁轨锈在草里，如今一百二十家小店沿江排开，周末人流超过三万。',
  '老船工们说，他们最舍不得的是那排石墩，每一个上面都有缆绳磨出来的深沟，下雨的时候会积满水。',
];

/** What the engine says of an article with something in it or after it, on a host that no rule knows. */
function incomplete(inside: string, after: string) {
  const text = BODY.map((line) => `<p>${line}</p>`).join('');
  const html = `<title>江岸老码头重新开张</title><h1>江岸老码头重新开张</h1><div class="article"><div id="text">${text}${inside}</div>${after}</div>`;
  const page = openPage(new JSDOM(html).window.document, 'https://news.example/a/123.html', new Date());
  const result = declutter(page, builtinRules, sanitizer, { stages: { detect: false } });
  if (!result.ok) throw new Error(result.reason);
  return result.article.incomplete;
}

async function shown(list: ReturnType<typeof incomplete>, texts: Record<string, string>) {
  const place = document.createElement('div');
  const code = (group: string, name: string) => texts[`${group}_${name.replaceAll('-', '_')}`] ?? '';
  const tree = (
    <MessagesProvider value={{ ...messages, code, t: (key) => texts[key] ?? '' }}>
      <IncompleteNotices list={list} />
    </MessagesProvider>
  );
  await act(async () => render(tree, place));
  return place.textContent ?? '';
}

describe.each(LOCALES)('told in %s', (_locale, texts) => {
  it.each([
    ['collapsed', '', '<div class="unfold"><span>展开全文</span></div>'],
    ['paged', '', '<div><a href="123_2.html">下一页</a></div>'],
    ['login-wall', '', '<div><p>登录后查看全文</p></div>'],
    ['pay-wall', '', '<div><p>本文为付费内容，订阅后可继续阅读</p></div>'],
    ['lazy-images', '<p><img data-src="U2FsdGVkX1abcdef" width="600"></p>', ''],
  ])('%s', async (kind, inside, after) => {
    const list = incomplete(inside, after);
    expect(list.map((one) => one.kind)).toEqual([kind]);
    expect(await shown(list, texts)).toContain(texts[`incomplete_${kind.replaceAll('-', '_')}`]);
  });

  it('nothing of a whole article', async () => {
    const list = incomplete('<p><img src="/a.jpg"></p>', '<div><a href="124.html">下一篇：公交改道</a></div>');
    expect([list, await shown(list, texts)]).toEqual([[], '']);
  });
});
