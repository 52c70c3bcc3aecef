import { describe, expect, it } from 'vitest';
import { readArticle, sameArticle, withArticle } from '../../core/again/same-article';
import { found, story } from '../components/found';

const LINES = [
  '天还没有亮，豆腐店的灯先亮了，老人把门板一块一块卸下来。',
  '第一锅豆浆要煮四十分钟，他说这个时间急不得，急了就糊。',
  '街上的人慢慢多起来，卖菜的三轮车从桥那边过来，铃声很远。',
  '六点半，上学的孩子来买豆腐脑，书包上挂着一串钥匙。',
];
const field = <T>(value: T) => ({ value, from: 'test' });
function read(url: string, title: string, lines: readonly string[], source = '江岸日报', at = 0) {
  const root = document.createElement('div');
  root.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
  const article = found({
    url,
    host: new URL(url).host,
    metadata: { source: field(source) },
    stories: [story(title, root.innerHTML)],
  });
  const told = readArticle(article, root, url, 'salt', at);
  if (!told) throw new Error('nothing to remember');
  return told;
}
const first = read('https://a.example/1', '豆腐店', LINES);

describe('an article that was read before', () => {
  it('is known elsewhere under another headline, and what differs is told', () => {
    const again = sameArticle(
      read('https://b.example/9', '凌晨四点的灯', [...LINES.slice(0, 3), `${LINES[3]}完`], '云城晚报'),
      [
        read(
          'https://c.example/1',
          '别的',
          LINES.map((line) => `别的${line}`),
        ),
        first,
      ],
    );
    expect(again?.before.title).toBe('豆腐店');
    expect(again?.differs).toEqual(['title', 'source']);
    expect(again?.paragraphs).toBe(1);
  });

  it('is known by its letters, whatever its signs', () => {
    const plain = LINES.map((line) => line.replaceAll('，', ', ').replaceAll('。', '.'));
    expect(sameArticle(read('https://b.example/9', '豆腐店', plain), [first])?.paragraphs).toBe(0);
  });

  it('is no other for its address, nor for a paragraph or two', () => {
    expect(sameArticle(read('https://a.example/1', '豆腐店', LINES), [first])).toBeUndefined();
    const other = [...LINES.slice(0, 1), ...LINES.slice(1).map((line) => `改写过的一段：${line}`)];
    expect(sameArticle(read('https://b.example/9', '豆腐店', other), [first])).toBeUndefined();
  });

  it('keeps no word of its text, and makes room', () => {
    expect(JSON.stringify(first)).not.toMatch(/豆浆|a\.example\/1/);
    const second = read('https://b.example/9', '二', LINES);
    expect(withArticle([first, second], { ...first, at: 9 }, 2).map(({ at }) => at)).toEqual([0, 9]);
    expect(withArticle([first], second, 1)).toEqual([second]);
  });
});
