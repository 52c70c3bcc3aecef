import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { isCounted, learned, noHabits, packHabits, sightingsOf, taught, unpackHabits } from '../../core/habits/book';
import { printOf } from '../../core/habits/fingerprint';
import { linesToLearn } from '../../core/habits/lines-to-learn';
import { createSanitizer } from '../../core/sanitize';
import type { Habits } from '../../core/types';
import { pageOf, rules, sentence } from '../select/pages';

const TAIL = '河边小报陪你读完今天的最后一行';
const HEAD = '今天的河边小报送到你的手里了';
const COLUMN = '街角夜话';
const WRITER = '何田田';

const body = (n: number, more = '') =>
  `<h1>老桥边的豆腐店第${n}年</h1><div class="wz"><p>${HEAD}</p><p>${COLUMN}</p>${Array.from({ length: 6 }, (_, k) => `<p>${sentence(n * 10 + k)}</p>`).join('')}
  <p>${WRITER}</p>${more}<p>${TAIL}</p></div>`;

const read = (n: number, habits?: Habits, more = '') => readHtml(n, body(n, more), habits);

function readHtml(n: number, html: string, habits?: Habits) {
  const url = `https://news.example/2024/0520/${n}.html`;
  const sanitizer = createSanitizer(createDOMPurify(window), () => url);
  const result = declutter(pageOf(html, url), { ...rules, ...(habits && { habits }) }, sanitizer);
  if (!result.ok) throw new Error(result.reason);
  const root = document.createElement('div');
  root.append(sanitizer.fragment(result.article.stories[0]?.content ?? ''));
  return { root, text: root.textContent ?? '', removals: result.removals };
}

const afterArticles = (...numbers: readonly number[]) =>
  numbers.reduce(
    (habits, n) => learned(habits, [`news.example/2024/0520/${n}.html`], linesToLearn([read(n).root])),
    noHabits('s'),
  );

describe('a site’s habits', () => {
  it('are evidence from the third article on, told by how many others', () => {
    expect(read(3, afterArticles(1)).text).toContain(TAIL);
    const third = read(3, afterArticles(1, 2));
    expect(third.text).not.toContain(TAIL);
    expect(third.removals.find(({ reason }) => reason === 'habit')).toMatchObject({
      rule: 'habit',
      detail: '2',
      text: TAIL,
    });
    expect(third.text).toContain(sentence(35));
  });

  it('leave heads of columns and names alone, and what only stands at the head', () => {
    const { text } = read(9, afterArticles(1, 2, 3, 4, 5, 6));
    expect(text).toContain(COLUMN);
    expect(text).toContain(WRITER);
    expect(text).toContain(HEAD);
  });

  it('leave background in sentences alone, which a story brings again, and take a short line in its place', () => {
    for (const background of [
      '老桥建于一九八四年，全长一百二十米，三年前因河水上涨受损，至今已经封闭四次，修复工程由城南区负责。',
      '此前，豆腐店店主何田田曾在去年三月向城南区提出申请，要求把店面迁到桥的另一头，区里当时答复说还需要研究，邻居们对此看法不一。',
    ]) {
      const told = (n: number) => body(n).replace(`<p>${WRITER}</p>`, '').replace(TAIL, background);
      const habits = [1, 2, 4].reduce(
        (known, n) => learned(known, [`news.example/2024/0520/${n}.html`], linesToLearn([readHtml(n, told(n)).root])),
        noHabits('s'),
      );
      expect(readHtml(3, told(3), habits).text).toContain(background);
    }
    expect(read(3, afterArticles(1, 2, 4)).text).not.toContain(TAIL);
  });

  it('do not count the article in view twice', () => {
    const habits = afterArticles(1, 2);
    expect(read(2, habits).text).toContain(TAIL);
    expect(learned(habits, ['news.example/2024/0520/2.html'], [TAIL])).toBe(habits);
    expect(sightingsOf(habits, TAIL, isCounted(habits, 'news.example/2024/0520/2.html')).count).toBe(1);
  });

  it('count an article once, at however many addresses it stands', () => {
    const lines = linesToLearn([read(5).root]);
    const names = ['/a/5', '/m/5', '/amp/5'].map((path) => [`news.example${path}`, '老桥边的豆腐店第5年']);
    const habits = names.reduce((known, one) => learned(known, one, lines), noHabits('s'));
    expect(Math.max(...[...habits.lines.values()].map(({ count }) => count))).toBe(1);
    expect(read(5, habits).text).toBe(read(5).text);
  });

  it('heed what the reader took out by hand at once, wherever it stands, until it is put back', () => {
    const line = '插在中间的一句不相干的话';
    const more = `<p>${line}</p><p>${sentence(77)}</p>`;
    expect(read(4, noHabits('s'), more).text).toContain(line);
    const habits = taught(noHabits('s'), line, true);
    expect(read(4, habits, more).text).not.toContain(line);
    expect(read(4, taught(habits, line, false), more).text).toContain(line);
  });
});

describe('what is kept of them', () => {
  it('is bounded, and lines seen once go first', () => {
    let habits = learned(noHabits('s'), ['a'], [TAIL]);
    habits = learned(habits, ['b'], [TAIL]);
    for (let n = 0; n < 80; n++)
      habits = learned(
        habits,
        [`x${n}`, `t${n}`],
        Array.from({ length: 20 }, (_, k) => `某一句话${String.fromCharCode(0x4e00 + n * 20 + k)}`),
      );
    expect(habits.lines.size).toBe(300);
    expect(habits.articles.length).toBe(120);
    expect(sightingsOf(habits, TAIL, false).count).toBe(2);
  });

  it('is read back as it was packed, and 300 full sites take less than 2 MB', () => {
    const lines = Array.from({ length: 300 }, (_, k) => `一行固定的话${String.fromCharCode(0x4e00 + k)}`);
    let habits = taught(learned(noHabits('salt'), ['a'], lines), TAIL, true);
    for (let n = 0; n < 60; n++) habits = learned(habits, [`a${'x'.repeat(n)}`, `t${n}`], []);
    const again = unpackHabits('salt', packHabits(habits));
    expect(again).toEqual(habits);
    expect(300 * packHabits(habits).length).toBeLessThan(2_000_000);
    expect(unpackHabits('salt', 'torn')).toEqual(noHabits('salt'));
  });

  it('holds no text, and on another device other fingerprints', () => {
    expect(packHabits(learned(noHabits('s'), ['news.example/1'], [TAIL]))).toMatch(/^[0-9a-z]{8}\n[0-9a-z]{9}$/);
    expect(printOf('a', TAIL)).not.toBe(printOf('b', TAIL));
    expect(printOf('a', '收于 3124 点')).not.toBe(printOf('a', '收于 3087 点'));
  });
});
