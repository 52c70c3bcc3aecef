import fc from 'fast-check';

const WORDS = [
  '渡口',
  '雨停了',
  '账本',
  '灯亮到天明',
  '修桥的人',
  'the ferry',
  '价格三元五角',
  '没有回答',
  '槐树下',
  '&lt;b&gt;',
  '10<sup>8</sup>',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const sentence = words.map((list) => `${list.join('，')}。`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((list) => list.join(''));
const line = fc.constantFrom(
  '责任编辑：王小明',
  '相关阅读：',
  '更多精彩内容请下载APP',
  '（完）',
  '来源：青石日报',
  '广告',
  'Copyright © 2025',
  '上一篇：无',
  '记者 何平',
);
const name = fc.constantFrom(
  '',
  ' class="share"',
  ' class="related"',
  ' id="tags"',
  ' class="ad"',
  ' hidden',
  ' style="display:none"',
  ' class="editor"',
  ' data-removal="r1"',
  ' data-embed="video"',
  ' lang="en"',
);
const image = fc.constantFrom(
  '<img src="https://img.example/a.jpg">',
  '<img src="/blank.gif" data-src="//img.example/b.jpg" width="20" height="1">',
  '<img src="/i.png" width="16" height="16">',
  '<picture><source srcset="/w.webp 800w,/x.webp 1600w"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAA"></picture>',
  '<img src="javascript:alert(1)" data-original="/c.jpg"><noscript><img src="/c.jpg"></noscript>',
  '<figure style="background:url(/bg.jpg)"></figure>',
  '<p><img src="/d.jpg" style="display:block;margin:0 auto">图为渡口</p>',
  '<amp-img src="/amp.jpg" width="600" height="400"></amp-img>',
  '<svg viewBox="0 0 600 400"><image href="/in.jpg" width="600" height="400"></image></svg>',
  '<a href="/photo/1"><img srcset="/s1.jpg 320w,/s2.jpg 1280w" alt="江边"></a>',
  '<ul><li><img src="/e.jpg"></li><li><img src="/f.jpg" width="300"></li></ul>',
  '<h2><img src="/head.jpg"></h2>',
  '<table><tr><td><img src="/t.jpg"></td></tr></table>',
  '<button><img src="/zoom.jpg"></button>',
);

/** What an article cannot hold, around some words. */
const odd = fc
  .tuple(
    fc.constantFrom<(text: string) => string>(
      (text) => `<button>${text}</button>`,
      (text) => `<h3><button>${text}</button></h3>`,
      (text) => `<iframe src="https://v.example/1" title="片">${text}</iframe>`,
      (text) => `<iframe>${text}</iframe>`,
      (text) => `<object data="/a.pdf" type="application/pdf">${text}<a href="/a.pdf">下载</a></object>`,
      (text) => `<object type="application/x-shockwave-flash"><param name="movie" value="/m.swf">${text}</object>`,
      (text) => `<video src="/v.mp4" title="录像">${text}</video>`,
      (text) => `<audio><source src="/v.mp3">${text}</audio>`,
      (text) => `<canvas width="600" height="300">${text}</canvas>`,
      (text) => `<svg viewBox="0 0 600 300"><title>图</title><text>${text}</text></svg>`,
      (text) => `<svg><foreignObject><p>${text}</p></foreignObject></svg>`,
      (text) => `<math><mi>x</mi><mo>=</mo><mn>2</mn></math>${text}`,
      (text) =>
        `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">α</span></span>${text}`,
      (text) =>
        `<span class="MathJax_Preview"></span><span class="MathJax">y2</span><script type="math/tex">y^2</script>${text}`,
      (text) => `<p><span aria-hidden="true">大</span><span class="sr-only">大</span>${text}</p>`,
      (text) => `<p><span style="float:left;display:block">大</span>${text}</p>`,
      (text) =>
        `<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>let a;\nlet b; // ${text}</pre></td></tr></table>`,
      (text) => `<embed src="/play.mp4" title="${text}">`,
      (text) => `<iframe src="https://www.youtube.com/embed/abcdef12345" title="${text}"></iframe>`,
      (text) =>
        `<div class="code-box"><span>js</span><button>复制</button><pre><code>let c; // ${text}</code></pre></div>`,
      (text) => `<a href="/x"><h3>${text}</h3><p>${text}</p></a>`,
      (text) => `<textarea>${text}</textarea>`,
      (text) => `<select><option>${text}</option></select>`,
      (text) => `<input type="submit" value="${text}">`,
      (text) => `<meter value="0.5">${text}</meter>`,
      (text) => `<xmp>${text.replaceAll('<', '')}</xmp>`,
      (text) => `<dialog>${text}</dialog>`,
      (text) => `<details><summary>${text}</summary><p>${text}</p></details>`,
      (text) => `<template><p>${text}</p></template>`,
      (text) => `<noscript><p>${text}</p></noscript>`,
      (text) => `<ruby>${text}<rp>（</rp><rt>wān</rt><rp>）</rp></ruby>`,
      (text) => `<form><input name="childNodes"><p>${text}</p></form>`,
      (text) => `<table><tr><td>${text}</td><td><br></td></tr><tr hidden><th>${text}</th></tr></table>`,
      (text) => `<table>${text}<tr><td>`,
      (text) => `<tr><td>${text}</td></tr>`,
      (text) => `${'<div>'.repeat(30)}${text}${'</div>'.repeat(30)}`,
      (text) => `<x-tag>${text}</x-tag>`,
      (text) => `<a href="javascript:void(0)">${text}</a>`,
      (text) => `<ul><li>${text}<ul><li><a href="/1">${text}</a></li></ul></li></ul>`,
      (text) => `<dl><dt>${text}</dt><dd>${text}</dd></dl>`,
      (text) => `<blockquote><pre>${text}\n  ${text}</pre></blockquote>`,
    ),
    sentence,
  )
  .map(([make, text]) => make(text));

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(name, paragraph).map(([attrs, text]) => `<p${attrs}>${text}</p>`) },
  { weight: 4, arbitrary: odd },
  { weight: 2, arbitrary: fc.tuple(name, line).map(([attrs, text]) => `<p${attrs}>${text}</p>`) },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: fc.tuple(line, line, sentence).map((lines) => `<p>${lines.join('<br>')}</p>`) },
  { weight: 1, arbitrary: sentence.map((text) => `<h2>${text.slice(0, 18)}</h2>`) },
);
const nested = fc
  .tuple(name, fc.array(fc.oneof(piece, image), { maxLength: 4 }))
  .map(([attrs, all]) => `<div${attrs}>${all.join('')}</div>`);

/** A page with an article of anything that pages hold, well formed or not. */
export const randomPage: fc.Arbitrary<string> = fc
  .tuple(
    sentence,
    fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: nested }), {
      minLength: 3,
      maxLength: 14,
    }),
    fc.array(paragraph, { minLength: 2, maxLength: 3 }),
  )
  .map(
    ([title, body, sure]) =>
      `<!doctype html><title>${title}_青石网</title><div id="main"><h1>${title}</h1><div class="article-content">${sure.map((text) => `<p>${text}</p>`).join('')}${body.join('\n')}</div></div>`,
  );
