import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { layersAmong } from '../../core/tidy/layers';

const LONG =
  '江岸老码头今天重新开张，沿江的一百二十家小店亮起了灯，周末的人流超过了三万，船一艘一艘靠岸，灯一盏一盏亮起来，风里全是烤鱼的味道。';

/** Ids of the boxes that go; an element's `top` attribute is where it stands in a window of 1000 pixels. */
function goes(body: string): string[] {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  for (const el of document.querySelectorAll('*')) {
    el.checkVisibility = () => true;
    const top = Number(el.getAttribute('top') ?? 400);
    const width = Number(el.getAttribute('wide') ?? 200);
    const box = { top, width, height: 60, left: 0, right: width, bottom: top + 60 };
    el.getBoundingClientRect = () => box as DOMRect; // as: what is read of it
  }
  const article = document.querySelector('article');
  const holds = (el: Element) => article !== null && (el.contains(article) || el === article);
  return layersAmong([document.body], holds).flatMap(({ nodes }) => nodes.map(({ node }) => (node as Element).id)); // as: elements alone are found
}

it('takes boxes that stay in sight, in the article and around it', () => {
  expect(
    goes(
      '<div id="qr" style="position:fixed">扫码下载</div><article>文<div id="share" style="position:sticky">分享</div></article><div><div id="top" style="position:fixed">顶部</div></div>',
    ),
  ).toEqual(['qr', 'share', 'top']);
});

it('leaves the first header, what holds the article or a paragraph, and the head of a table', () => {
  expect(
    goes(
      `<header id="head" style="position:fixed" top="0" wide="1000">江岸报</header><div id="second" style="position:fixed" top="0" wide="1000">登录</div>
       <div id="wrap" style="position:sticky"><article>文<table><tr><th id="th" style="position:sticky">年</th></tr></table></article></div>
       <div id="text" style="position:sticky"><p>${LONG}</p></div>`,
    ),
  ).toEqual(['second']);
});
