import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Surroundings } from '../../core/tidy/around';

const PROSE =
  '清晨六点，江岸老码头的汽笛又响了。退休船工沿着新铺的木栈道走到尽头！他指给年轻人看当年系缆的石墩，说起十年前的货场。如今一百二十家小店沿江排开，周末人流超过三万，傍晚的风里全是烤鱼的味道，灯一盏一盏亮起来，船也一艘一艘靠了岸。';
const LINKS = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${i}">另一条新闻的标题写在这里${i}</a></li>`).join('');

/** Ids of what goes, of a page whose article is `#text` and whose headline is `#head`. */
function goes(body: string): string[] {
  const { document } = new JSDOM(`<html><body>${body}</body></html>`).window;
  // jsdom lays nothing out: everything in the document counts as shown.
  for (const el of document.querySelectorAll('*')) {
    el.checkVisibility = () => true;
    const [top = 0, bottom = 0] = el.getAttribute('data-rows')?.split('-').map(Number) ?? [];
    if (bottom > 0) el.getBoundingClientRect = () => ({ top, bottom, left: 0, right: 700, width: 700 }) as DOMRect; // as: all that is asked for
  }
  const content = document.querySelector('#text');
  if (!content) throw new Error('fixture');
  const around = new Surroundings(
    {
      root: document.documentElement,
      contents: [content],
      headline: document.querySelector('#head') ?? undefined,
      complete: true,
      paged: false,
      now: new Date('2026-01-01T00:00:00Z'),
    },
    (el) => (el.className === 'comments' ? 'comments' : undefined),
  );
  return around.clutter().map(({ nodes }) => nodes.map(({ node }) => (node as Element).id).join()); // as: elements alone are found
}

describe('what stands around an article', () => {
  it('goes at every level up to the body, and what holds the text stays', () => {
    expect(
      goes(
        `<div id="top"></div><div id="wrap"><div id="main"><h1 id="head">题</h1><article id="text"><p>${PROSE}</p></article><ul id="feed">${LINKS(5)}</ul></div><div id="side">${LINKS(3)}</div></div><footer id="foot">版权</footer>`,
      ).sort(),
    ).toEqual(['feed', 'foot', 'side', 'top']);
  });

  it('keeps prose that may be the rest of the article, unless its name, its element or its links speak against it', () => {
    expect(
      goes(`<article id="text"><p>${PROSE}</p></article><div id="rest"><p>${PROSE}</p><p>${PROSE}</p></div>`),
    ).toEqual([]);
    expect(
      goes(
        `<article id="text"><p>${PROSE}</p></article><div id="a" class="comments"><p>${PROSE}</p></div><aside id="b"><p>${PROSE}</p></aside><div id="c">${LINKS(4)}<p>${PROSE}</p></div>`,
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('takes no script for prose: a strip of quotations goes whatever stands in it unread', () => {
    const script = `<script>if (a) { b(); c(); d('e'); } else { f(); } // ${'x'.repeat(200)}</script>`;
    expect(
      goes(`<div id="strip"><h3>恒指</h3><b>18652</b>${script}</div><article id="text"><p>${PROSE}</p></article>`),
    ).toEqual(['strip']);
  });

  it('keeps a second element of the same name, into which a template puts the rest of the text', () => {
    expect(
      goes(`<div id="text"><p>${PROSE}</p></div><div id="text"><p>一句话的总结。</p></div><div id="b">广告</div>`),
    ).toEqual(['b']);
  });

  it('keeps a summary between headline and text, and nothing there that leads elsewhere or says no sentence', () => {
    expect(
      goes(
        `<h1 id="head" data-rows="0-40">题</h1><div id="deck" data-rows="40-80">渡口的新船今天到岸，老船工等了整整一个冬天！</div>
        <div id="app" data-rows="80-90">下载客户端，看更多<a href="/app">更快的新闻。</a></div><div id="word" data-rows="90-99">江岸日报热点频道精选推荐栏目</div>
        <div id="text" data-rows="100-900"><p>${PROSE}</p></div>`,
      ).sort(),
    ).toEqual(['app', 'word']);
  });

  it('keeps what the reader uses', () => {
    const { document } = new JSDOM(
      '<body><article id="text">文</article><div id="box"><textarea></textarea></div></body>',
    ).window;
    for (const el of document.querySelectorAll('*')) el.checkVisibility = () => true;
    const [content, box] = [document.querySelector('#text'), document.querySelector('textarea')];
    if (!content || !box) throw new Error('fixture');
    const stand = { root: document.documentElement, contents: [content], headline: undefined };
    const around = () =>
      new Surroundings({ ...stand, complete: true, paged: false, now: new Date(0) }, () => undefined);
    expect(around().clutter()).toHaveLength(1);
    box.focus();
    expect(around().clutter()).toEqual([]);
  });
});
