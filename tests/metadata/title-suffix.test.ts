import { describe, expect, it } from 'vitest';
import { stripSuffixes } from '../../core/metadata/title-suffix';

describe('stripSuffixes', () => {
  it.each([
    ['小城夜市重新开张_某某新闻', '小城夜市重新开张'],
    ['小城夜市重新开张_夜市_小吃_烟火', '小城夜市重新开张'],
    ['小城夜市重新开张|夜市|小吃_某某新闻_某某网', '小城夜市重新开张'],
    ['小城夜市重新开张--地方--某某网', '小城夜市重新开张'],
    ['小城夜市重新开张 - 要闻 - 某某日报网', '小城夜市重新开张'],
    ['小城夜市重新开张-某某网', '小城夜市重新开张'],
    ['小城夜市重新开张——某某网', '小城夜市重新开张'],
    ['声音-某某时报 电子报刊', '声音'],
    ['知道 | 小城夜市为什么能重新开张_某某氪', '知道 | 小城夜市为什么能重新开张'],
    ['观点｜小城夜市为什么能重新开张', '观点｜小城夜市为什么能重新开张'],
    ['朝着夜市出发 ——小城这样拼_某某网', '朝着夜市出发 ——小城这样拼'],
    ['小城夜市重新開張 | 社會 | 某某社 XYZ', '小城夜市重新開張'],
    ['T-700列车今日首发', 'T-700列车今日首发'],
    ['Night market reopens in small town - Example News', 'Night market reopens in small town'],
  ])('%s', (title, clean) => {
    expect(stripSuffixes(title, ['Example News'])).toBe(clean);
  });
});
