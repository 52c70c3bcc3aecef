import { describe, expect, it } from 'vitest';
import { headless } from '../../core/serialize/header';
import { toMarkdown } from '../../core/serialize/markdown';
import { toText } from '../../core/serialize/text';
import { articlePage, run } from '../safety/hostile';

/** The body with something between its paragraphs, and what was taken out. */
function told(inside: string): { html: string; removals: string[]; text: string; markdown: string } {
  const result = run(
    articlePage('', '', '', `${inside}<p>灯塔的钥匙挂在村口的老槐树上，谁值守谁取，第二天早上再挂回去。</p>`),
  );
  if (!result.ok) throw new Error(result.reason);
  const html = result.article.stories.map((story) => story.content).join('');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...body.cloneNode(true).childNodes);
  return {
    html,
    removals: result.removals.map(({ text }) => text),
    text: toText(body),
    markdown: toMarkdown(fragment, headless),
  };
}

describe('what cannot be shown', () => {
  it.each([
    [
      '<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1" title="点灯那晚"></iframe>',
      '点灯那晚',
      'https://www.bilibili.com/video/BV1xx411c7mD/',
    ],
    [
      '<iframe class="video_iframe" data-src="https://v.qq.com/txp/iframe/player.html?vid=a0012abc" data-title="雾笛"></iframe>',
      '雾笛',
      'https://v.qq.com/x/page/a0012abc.html',
    ],
    [
      '<iframe src="https://www.youtube.com/embed/KqW8z1Tn0aE?x=1"></iframe>',
      'youtube.com',
      'https://www.youtube.com/watch?v=KqW8z1Tn0aE',
    ],
    [
      '<lite-youtube videoid="KqW8z1Tn0aE"></lite-youtube>',
      'youtube.com',
      'https://www.youtube.com/watch?v=KqW8z1Tn0aE',
    ],
    ['<video title="磨玻璃"><source src="/v/1.mp4"></video>', '磨玻璃', 'https://news.example.com/v/1.mp4'],
    [
      '<video src="blob:https://news.example.com/1" aria-label="磨玻璃"></video>',
      '磨玻璃',
      'https://news.example.com/2024/0520/12345.html',
    ],
    ['<audio src="/a/horn.mp3"></audio>', 'horn.mp3', 'https://news.example.com/a/horn.mp3'],
    [
      '<object data="/f/%E8%B4%A6%E6%9C%AC.pdf" type="application/pdf"></object>',
      '账本.pdf',
      'https://news.example.com/f/%E8%B4%A6%E6%9C%AC.pdf',
    ],
    [
      '<iframe title="每晚亮灯的时间" src="https://datawrapper.dwcdn.net/q7Xy2/3/"></iframe>',
      '每晚亮灯的时间',
      'https://www.datawrapper.de/_/q7Xy2/',
    ],
  ])('is a card with title and link: %s', (frame, title, address) => {
    const { html, text, markdown } = told(frame);
    expect(html).toContain(`href="${address}"`);
    expect(html).not.toMatch(/<(?:iframe|video|audio|object)/);
    expect(text.split('\n')).toContain(`${title} ${address}`);
    expect(markdown).toContain(`[${title}](${address})`);
  });

  it('goes into the ledger by its words', () => {
    const { removals, html } = told(
      '<button>展开地图</button><svg viewBox="0 0 20 20"><text>灯位图</text></svg><textarea>留言内容</textarea><iframe>没有地址的框</iframe>' +
        '<input type="submit" value="提交留言"><video src="/v.mp4">浏览器太旧</video>',
    );
    for (const words of ['展开地图', '灯位图', '留言内容', '没有地址的框', '提交留言', '浏览器太旧']) {
      expect(removals, words).toContain(words);
      expect(html, words).not.toContain(words);
    }
  });

  it('is opened where it only wraps the article', () => {
    const { html } = told(
      '<h3><button>钥匙在谁那里？</button></h3><button class="zoom"><img src="/p/1.jpg"></button><svg><foreignObject><p>雾笛有三只，最大的一只要两个人抬。</p></foreignObject></svg>',
    );
    for (const kept of ['钥匙在谁那里？', '/p/1.jpg', '雾笛有三只，最大的一只要两个人抬。'])
      expect(html).toContain(kept);
  });

  it('is no advertisement and no counter', () => {
    const { html, removals } = told(
      '<iframe src="https://x.doubleclick.net/a" title="广告位"></iframe><iframe src="https://c.example/i" width="1" height="1"></iframe>',
    );
    expect(html).not.toMatch(/doubleclick|c\.example/);
    expect(removals).toContain('广告位');
  });
});
