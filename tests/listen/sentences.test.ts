import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../core/listen/sentences';
import { parse } from '../components/mount';

const read = (html: string, lang = 'zh-CN') => {
  const box = document.createElement('div');
  box.append(parse(html));
  return sentencesOf(box, lang);
};
const texts = (html: string, lang?: string) => read(html, lang).map(({ text }) => text);

describe('sentences', () => {
  it('end where the language ends them, and at the end of a block', () => {
    expect(texts('<h2>小标题</h2><p>第一句。第二句！第三句？</p><ul><li>一项</li><li>又一项</li></ul>')).toEqual([
      '小标题',
      '第一句。',
      '第二句！',
      '第三句？',
      '一项',
      '又一项',
    ]);
    expect(texts('<p>It cost 3.5 million. Nobody knew why.</p>', 'en')).toEqual([
      'It cost 3.5 million.',
      'Nobody knew why.',
    ]);
  });
  it('go over links and emphasis, and are told where they stand', () => {
    const [first, second] = read('<p>前<a href="https://a.example/">半</a>句。后<b>一</b>句。</p>');
    expect(first?.text).toBe('前半句。');
    expect(first?.stretches.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['前', '半', '句。']);
    expect(second?.stretches.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['后', '一', '句。']);
  });
  it('leave out what nobody says', () => {
    expect(
      texts(
        '<p><ruby>净<rt>jìng</rt></ruby>读<sup>1</sup>。</p><p>——</p><p><math alttext="x"><mi>x</mi></math></p><hr>',
      ),
    ).toEqual(['净读。']);
  });
  it('that are long are cut at commas, and nothing is lost', () => {
    const long = `${'很长的句子没有停下来，'.repeat(60)}完。`;
    const parts = texts(`<p>${long}</p>`);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(180);
    expect(parts.join('')).toBe(long);
    expect(parts.slice(0, -1).every((part) => part.endsWith('，'))).toBe(true);
  });
});
