import type { LocalFile } from '../../../scripts/lib/local-pages';

/** Invented articles for pages that change under the reader. */
export const RIVER = {
  path: '/2026/05/18/river.html',
  title: '青石渡口的末班船改到了傍晚六点',
  first: '青石渡口的船工老谢把末班船的时间往后挪了半个钟头，牌子是他自己用红漆写的。',
  editor: '责任编辑：路遥远',
};
export const BAKERY = {
  path: '/2026/05/19/bakery.html',
  title: '巷口的面包房开始给夜班工人留灯',
  first: '巷口那家只有两张桌子的面包房，最近把打烊的时间从晚上九点改到了凌晨一点。',
  editor: '责任编辑：程晚晴',
};
type Article = typeof RIVER;

const MORE = [
  '这个决定没有开会讨论，也没有写进任何通知，只是有一天傍晚大家发现门口的灯一直亮着，便三三两两地走了进去。',
  '附近工厂的换班时间是夜里十一点，从前工人们下了班，整条街已经找不到一口热的东西，只能回宿舍烧水泡面。',
  '“反正我也睡得晚，多坐一会儿不碍事。”主人说这句话的时候，手里还在揉第二天要用的面，语气像在说天气。',
  '消息慢慢传开以后，隔壁的修鞋摊和对面的书报亭也跟着晚收了一个小时，巷子里第一次有了夜里的样子。',
  '社区的工作人员来看过一次，量了量路灯的距离，两个星期以后，巷口那盏坏了三年的路灯被换成了新的。',
];

export const articleHtml = ({ title, first, editor }: Article): string =>
  `<article class="story"><h1>${title}</h1>${[first, ...MORE].map((text) => `<p>${text}</p>`).join('')}<p class="editor">${editor}</p></article>`;

const page = (title: string, body: string): LocalFile => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  type: 'text/html; charset=utf-8',
});

export const MOVING_HOST = 'news.example';
export const addressOf = ({ path }: Article): string => `https://${MOVING_HOST}${path}`;

/** One article, as any site serves it. */
export const single = (article: Article): LocalFile => page(article.title, `<main>${articleHtml(article)}</main>`);

/** A site of one document: `go(path)` changes the address first and, as such sites do, fills in the article a moment later. */
export const application = (): LocalFile =>
  page(
    RIVER.title,
    `<main id="app">${articleHtml(RIVER)}</main><script>
      const articles = ${JSON.stringify({ [RIVER.path]: articleHtml(RIVER), [BAKERY.path]: articleHtml(BAKERY), '/': '<ul><li><a href="/">今天</a></li></ul>' })};
      const fill = () => { document.getElementById('app').innerHTML = articles[location.pathname]; };
      function go(path) { history.pushState(null, '', path); setTimeout(fill, 200); }
      addEventListener('popstate', () => setTimeout(fill, 200));
    </script>`,
  );

/** The same article as WordPress writes it: the headline stands beside the content, not in it. */
const post = (article: Article): string => {
  const [head = '', text = ''] = articleHtml(article).split('</h1>');
  return `${head.replace('"story"', '"post"')}</h1><div class="entry-content">${text.replace('</article>', '</div></article>')}`;
};

/** A page that goes on with the next article at its end: `more()` appends it and takes over its address. */
export const endless = (): LocalFile =>
  page(
    RIVER.title,
    `<main id="stream">${post(RIVER)}</main><div style="height:2000px"></div><script>
      const more = () => {
        document.getElementById('stream').insertAdjacentHTML('beforeend', ${JSON.stringify(post(BAKERY))});
        history.replaceState(null, '', ${JSON.stringify(BAKERY.path)});
      };
    </script>`,
  );
