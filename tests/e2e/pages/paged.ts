import type { LocalFile } from '../../../scripts/lib/local-pages';

/** An article of three pages on a host that no rule knows, in the old portals' coding. */
export const PAGED_URL = 'https://paged.example/2025/06/18/5120.html';
export const pagedUrl = (page: number): string =>
  page === 1 ? PAGED_URL : PAGED_URL.replace('.html', `_${page}.html`);
export const PAGED_TITLE = '江岸老码头的第二春';

const PARAGRAPHS: readonly (readonly string[])[] = [
  [
    '清晨六点，江岸老码头的汽笛又响了，退休船工田守礼沿着新铺的木栈道走到尽头，指给年轻人看当年系缆的石墩。',
    '十年前，这里是一片停用的货场，铁轨锈在草里，围墙上写着拆字，没有人愿意在天黑以后从这里经过。',
    '改造从一盏灯开始。街道办把闲置的灯塔修好，夜里点亮，对岸的人以为江上又有了船，纷纷打电话来问。',
  ],
  [
    '第二年春天，第一家茶馆在旧仓库里开门，老板是船工的女儿，茶桌是用拆下来的船板拼的，桌面上还留着铆钉。',
    '来喝茶的人多了，老船工们也回来了，他们坐在靠江的那一排，轮流给客人讲汽笛长短声各是什么意思。',
    '街道办没有收租金，只提了一个要求：每天傍晚，茶馆要把汽笛拉响一次，让整条街的人知道该收摊回家了。',
  ],
  [
    '如今一百二十家小店沿江排开，周末的人流超过了三万，连外省的车也开了进来，停车成了新的难题。',
    '有人提议把最后一段铁轨拆掉改成停车场，田守礼不同意，他说铁轨拆了，孩子们就不知道船是从哪里装货的。',
    '最后大家投票，铁轨留了下来，停车场建在了两公里外，从那里走过来，正好能听见一声汽笛。',
  ],
];

export const sentenceOf = (page: number): string => PARAGRAPHS[page - 1]?.[0] ?? '';
export const lastSentenceOf = (page: number): string => PARAGRAPHS[page - 1]?.at(-1) ?? '';
/** Taken out of the last page: the line stands there alone. */
export const PAGED_EDITOR = '（责任编辑：林晚）';
export const PICTURE = 'https://paged.example/2025/06/18/pic/dock.png';

/** GB 18030 bytes of a text: Node decodes the coding but does not write it. */
function gb18030(text: string): Buffer {
  return Buffer.concat([...text].map((char) => CODES.get(char) ?? Buffer.from(char, 'utf8')));
}

/** Two-byte codes of the plane in which all of the text's characters stand. */
const CODES: ReadonlyMap<string, Buffer> = (() => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const code = Buffer.from([lead, trail]);
      const char = decoder.decode(code);
      if (trail !== 0x7f && [...char].length === 1 && char > '\u007f') codes.set(char, code);
    }
  return codes;
})();

function pager(page: number): string {
  const link = (to: number, text: string) => `<a href="${pagedUrl(to).split('/').at(-1)}">${text}</a>`;
  const numbers = [1, 2, 3].map((n) => (n === page ? `<b>${n}</b>` : link(n, String(n)))).join(' ');
  return `<div class="pages">${page > 1 ? link(page - 1, '上一页') : ''} ${numbers} ${page < 3 ? link(page + 1, '下一页') : ''}</div>`;
}

/** One of the three pages, declared as GB2312 by its meta alone; the third has a script that must not run. */
export function paged(page: number): LocalFile {
  const body = (PARAGRAPHS[page - 1] ?? []).map((text) => `<p>\u3000\u3000${text}</p>`).join('\n');
  const last = `<p><img src="pic/dock.png" width="600" height="400"></p><script>document.title = 'ran'</script><p>${PAGED_EDITOR}</p>`;
  const html = `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${PAGED_TITLE}${page > 1 ? `(${page})` : ''}_江岸新闻网</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a></div>
<h1>${PAGED_TITLE}</h1><div class="info">2025年06月18日 07:30　来源：江岸日报</div>
<div class="content" id="text">${body}${page === 3 ? last : ''}</div>
${pager(page)}
<div class="more"><a href="5121.html">下一篇：公交三路今起改道</a></div></body></html>`;
  return { body: gb18030(html), type: 'text/html' };
}
