/** A sentence of invented text, long enough to be a paragraph. */
const S = '镇上的人把这一行也当作文章里的一句话来读，读完了再看下面的一行。';
const BODY = `<p>${S}摊主把三百多册旧杂志按年份排在长桌上，供路过的人随意翻看。</p>`.repeat(6);
const TITLE = '青石镇旧书摊雨季前重新开张';

const times = (n: number, one: string | ((i: number) => string)): string =>
  Array.from({ length: Math.max(1, Math.round(n)) }, (_, i) => (typeof one === 'string' ? one : one(i))).join('');

/** Nested so deep and no deeper: browsers' parsers stop at 512. */
const nest = (n: number, open: (i: number) => string, close: string): string => {
  const depth = Math.min(450, Math.round(n));
  return times(depth, open) + close.repeat(depth);
};

/** What a page is made of in the article's body: about as many nodes, or thousands of characters, as it is asked for. */
type Fill = (nodes: number) => string;

/** One family of pages for each way in which a page can be too much: what it holds grows, its article stays. */
const BODIES: Readonly<Record<string, Fill>> = {
  paragraphs: (n) => times(n / 2, `<p>${S}</p>`),
  'sub-headlines': (n) => times(n / 4, (i) => `<h2>第${i}个小标题</h2><p>${S}</p>`),
  'lines without end between paragraphs': (n) => times(n / 4, (i) => `<p>第${i}个小标题在这里</p><p>${S}</p>`),
  'phrases between paragraphs': (n) => times(n / 4, `<p>${S}</p><p>扫描二维码关注我们</p>`),
  'credits between breaks': (n) => times(n / 4, `责任编辑：王小明<br>${S}<br>`),
  'credits at the ends of paragraphs': (n) => times(n / 2, `<p>${S}（责任编辑：王小明）</p>`),
  'hidden paragraphs': (n) => times(n / 2, (i) => `<p style="display:none">${i}、${S}</p>`),
  'hidden boxes': (n) => times(n / 4, (i) => `<div style="display:none"><p>${i}、${S}</p><p>${S}</p></div>`),
  'breaks in one link': (n) => `<a href="/x">${times(n / 2, '字<br>')}</a>`,
  breaks: (n) => times(n / 2, `${S}<br>`),
  'labels in one line': (n) => `<p>${times(n, '责任编辑：')}</p>`,
  'open brackets in one line': (n) => `<p>${times(n, '（责任编辑：')}</p>`,
  'bars and colons': (n) => `<p>${times(n, '来源：|')}</p>`,
  'times in one line': (n) => `<p>${times(n, '2025-06-18 07:30 ')}</p>`,
  'white space': (n) => `<p>${times(n * 10, ' \t')}字</p>`,
  'one word of many characters': (n) => `<p>${times(n * 10, '字')}</p>`,
  'one latin word of many characters': (n) => `<p>${times(n * 10, 'a')}</p>`,
  punctuation: (n) => `<p>${times(n * 10, '。')}</p>`,
  attributes: (n) => `<p ${times(n, (i) => `data-a${i}="x" `)}>${S}</p>`,
  'class names': (n) => `<p class="${times(n, (i) => `ad-share${i} `)}">${S}</p>`,
  forms: (n) => times(n / 5, `<form><input name="q"><p>${S}</p></form>`),
  comments: (n) => times(n / 2, '字<!---->'),
  'related boxes': (n) => times(n / 4, `<p>${S}</p><div class="related">相关阅读</div>`),
  'headings of feeds': (n) => times(n / 2, '<p>相关阅读</p>'),
  'labels of advertisements in links': (n) => times(n / 4, '<a href="/x"><div>广告</div><div>书</div></a>'),
  'inline elements in one line': (n) => `<p>${times(n / 2, '<b>字</b>')}</p>`,
  'empty inline elements': (n) => `<p>${S}${times(n, '<i></i>')}</p>`,
  'links in one line': (n) => `<p>${times(n / 2, (i) => `<a href="/${i}">字</a>`)}</p>`,
  'lists of links': (n) =>
    times(n / 9, (i) => `<ul><li><a href="/a${i}">甲乙丙丁</a></li><li><a href="/b">甲</a></li></ul>`),
  'links to notes': (n) => times(n / 4, (i) => `<a href="#n${i}">[${i}]</a><span id="n${i}">注</span>`),
  pictures: (n) => times(n / 2, (i) => `<p><img src="https://p.example/${i}.jpg" width="600" height="400"></p>`),
  'pictures to come': (n) => times(n, (i) => `<img data-src="https://p.example/${i}.jpg" src="loading.gif">`),
  figures: (n) =>
    times(n / 4, (i) => `<figure><img src="https://p.example/${i}.jpg"><figcaption>图</figcaption></figure>`),
  films: (n) => times(n / 2, '<video src="https://p.example/a.mp4"><source src="https://p.example/b.mp4"></video>'),
  frames: (n) => times(n / 2, '<p><iframe src="/x"></iframe></p>'),
  drawings: (n) => times(n / 2, '<svg><path d="M0 0"/></svg>'),
  'rows of one table': (n) => `<table>${times(n / 5, '<tr><td>甲</td><td>乙</td></tr>')}</table>`,
  tables: (n) => times(n / 5, '<table><tr><td>甲</td></tr></table>'),
  'loose cells': (n) => `<table>${times(n / 2, '<td>甲</td>')}</table>`,
  'items of one list': (n) => `<ul>${times(n / 2, '<li>甲乙丙丁</li>')}</ul>`,
  'empty boxes': (n) => times(n, '<div></div>'),
  'empty boxes between words': (n) => times(n / 2, '字<div></div>'),
  quotations: (n) => times(n / 3, `<blockquote><p>${S}</p></blockquote>`),
  stories: (n) => times(n / 7, (i) => `<article><h1>第${i}篇的标题在这里</h1><p>${S}${S}</p><p>${S}${S}</p></article>`),
  'first-level headings': (n) => times(n / 4, (i) => `<h1>第${i}个大标题在这里</h1><p>${S}</p>`),
  datelines: (n) => times(n / 4, (i) => `<p>第${i}条消息的标题写在这里</p><p>新华社北京6月18日电 ${S}</p>`),
  'boxes in boxes': (n) => nest(n / 2, () => `<div>${S}`, '</div>') + times(n, '<i></i>'),
  'inline elements in each other, wide': (n) =>
    nest(n, () => `<span>${times(n / 450, '<i></i>')}字`, '</span>').replace('</span>', '<br></span>'),
  'links in boxes in boxes': (n) => nest(n, (i) => `<div>${times(n / 1350, `<a href="/${i}.doc">甲乙</a>`)}`, '</div>'),
  'named boxes in boxes': (n) => nest(n, () => `<div class="share">${times(n / 900, `<p>${S}</p>`)}`, '</div>'),
  'tables in tables': (n) =>
    nest(Math.min(n, 120), () => `<table><tr><td>${times(n / 240, '甲<br>')}`, '</td></tr></table>'),
};

/** The same for what stands in a page's head or after its article. */
const HEADS: Readonly<Record<string, Fill>> = {
  'descriptions of articles': (n) =>
    times(n / 2, (i) => `<script type="application/ld+json">{"@type":"WebPage","name":"${i}"}</script>`),
  'one large description': (n) =>
    `<script type="application/ld+json">[${times(n, (i) => `{"@type":"Thing","name":"${i}"},`)}{}]</script>`,
  'meta elements': (n) => times(n, (i) => `<meta name="m${i}" content="x">`),
  'style elements': (n) => times(n / 2, '<style></style>'),
};
const AFTER: Readonly<Record<string, Fill>> = {
  'next links with blank scripts': (n) =>
    `<div>${times(60, `<a href="#" onclick="${times(n / 60, '\t')}">下一页</a>`)}</div>`,
  'teasers after the article': (n) =>
    times(n / 6, (i) => `<div><a href="/${i}">第${i}篇别的文章的标题</a><span>2025-06-18</span></div>`),
  'page numbers after the article': (n) => times(n / 2, (i) => `<a href="1_${i}.html">${i}</a>`),
};

const pageOf = (head: string, body: string, after: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}_青石新闻网</title>${head}</head><body><div id="main"><h1>${TITLE}</h1><div class="info">2025-06-18 07:30 来源：青石日报 作者：沈若川</div><div class="article-content">${BODY}${body}</div>${after}</div></body></html>`;

/** Pages by what they have too much of. @param nodes of the page, roughly */
export const GENERATED: Readonly<Record<string, (nodes: number) => string>> = {
  ...pagesOf(BODIES, (fill) => pageOf('', fill, '')),
  ...pagesOf(HEADS, (fill) => pageOf(fill, '', '')),
  ...pagesOf(AFTER, (fill) => pageOf('', '', fill)),
};

function pagesOf(fills: Readonly<Record<string, Fill>>, page: (fill: string) => string) {
  return Object.fromEntries(Object.entries(fills).map(([name, fill]) => [name, (n: number) => page(fill(n))]));
}
