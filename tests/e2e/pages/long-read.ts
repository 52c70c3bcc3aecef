import type { LocalFile } from '../../../scripts/lib/local-pages';
import { PLAIN_URL, plain } from './story';

export const LONG_URL = `${PLAIN_URL}2026/long-read.html`;
export const LONG_TITLE = '老渡口的四季：一条河、三代人和一张船票';
export const LONG_PICTURES = [`${PLAIN_URL}ferry-1.svg`, `${PLAIN_URL}ferry-2.svg`];
export const LONG_HEADINGS = ['春天：第一班船', '夏天：涨水的日子', '秋天：账本'];

/** A picture of a size, drawn. */
export const drawn = (width: number, height: number): LocalFile => ({
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#9cb8a8"/><path d="M0 ${height * 0.7}h${width}" stroke="#3d5a4c" stroke-width="6"/></svg>`,
  type: 'image/svg+xml',
});

const SENTENCES = [
  '渡口的风很大，老船工把缆绳又系了一遍，说新船下个月就到，岸上的人等了一个冬天，终于听见了汽笛。',
  '岸上的人数着日子，等第一班船开过江心，把菜和书一起运过来，再把做好的米糕送到对岸的集市上去。',
  '船票从两角涨到三元，用了四十年；老船工说，他认得每一个坐船上学的孩子，也认得他们的孩子。',
];
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, n) => `<p>${SENTENCES[n % 3]}${SENTENCES[(n + 1) % 3]}</p>`).join('');
const YEARS = Array.from({ length: 12 }, (_, n) => 2014 + n);

/** An article with sub-headlines, pictures with captions and a table wider than any column. */
export const longRead = (): LocalFile =>
  plain(
    `<article><h1>${LONG_TITLE}</h1><p>来源：江岸日报　2026-04-02 09:15:30　作者：周砚</p>${paragraphs(2)}
    ${LONG_HEADINGS.map(
      (heading, n) =>
        `<h2>${heading}</h2>${paragraphs(3)}${
          LONG_PICTURES[n]
            ? `<figure><img src="${LONG_PICTURES[n]}" width="900" height="${n ? 2400 : 600}" alt="渡船第${n + 1}张"><figcaption>图${n + 1}：清晨的渡口</figcaption></figure>`
            : ''
        }${paragraphs(2)}`,
    ).join('')}
    <table><tr><th>年份</th>${YEARS.map((year) => `<th>${year}</th>`).join('')}</tr><tr><td>乘客（万人）</td>${YEARS.map(
      (_, n) => `<td>${(12 - n * 0.7).toFixed(1)}</td>`,
    ).join('')}</tr></table>${paragraphs(2)}</article>`,
  );
