import { describe, expect, it } from 'vitest';
import { headlinePhrases } from '../../components/headline-phrases';

const phrases = (text: string) => headlinePhrases(text, 'zh').map((words) => words.join(''));
const words = (text: string) => headlinePhrases(text, 'zh').flat();

describe('a headline', () => {
  const headlines = [
    '“城市书房”开到第100家：夜里十点，灯还亮着',
    '专访魏少军：芯片产业还要“补课”多久？',
    '《茶馆》再登台 老戏迷排队两小时',
    '突发：某地发生4.5级地震（附避险指南）',
    'AI 眼镜爆火，谁在买单？—— 一线调查',
    '台北「捷運」新線通車！首日湧入8萬人',
  ];
  it('is its words joined', () => {
    for (const text of headlines) expect(words(text).join('')).toBe(text);
  });
  it('may not break after an opening mark or before a closing one', () => {
    for (const text of headlines) {
      for (const word of words(text)) {
        expect(word).not.toMatch(/[“‘《「『（(【]\s*$/u);
        expect(word).not.toMatch(/^[”’》」』）)】、，。；：！？…]/u);
      }
    }
  });
  it('does not part a name that the segmenter does not know', () => {
    expect(words('专访魏少军：芯片产业').some((word) => word.includes('魏少军'))).toBe(true);
  });
  it('does not part a foreign name at its dot', () => {
    expect(words('演员艾略特·佩吉出席首映').some((word) => word.includes('艾略特·佩吉'))).toBe(true);
  });
  it('does not part figures from what they count, nor from each other', () => {
    expect(words('1-2月期發票開出18張')).toEqual(['1-2月期', '發票', '開出', '18張']);
  });
  it('falls into its halves at a space', () => {
    expect(phrases('是你嗎？ 1-2月期發票開獎')).toEqual(['是你嗎？ ', '1-2月期發票開獎']);
    expect(phrases('《茶馆》再登台 老戏迷排队两小时')).toEqual(['《茶馆》再登台 ', '老戏迷排队两小时']);
  });
  it('keeps a short lead with what it leads to', () => {
    expect(phrases('突发：某地发生地震')).toEqual(['突发：某地发生地震']);
    expect(phrases('夜里十点到天亮，灯还亮着')).toEqual(['夜里十点到天亮，', '灯还亮着']);
  });
  it('keeps words of other scripts whole, and a headline without Han as it is', () => {
    expect(phrases('OpenAI GPT 发布 价格减半')).toEqual(['OpenAI GPT 发布 ', '价格减半']);
    expect(headlinePhrases('A quiet street wakes up', 'en')).toEqual([['A quiet street wakes up']]);
  });
});
