import { describe, expect, it } from 'vitest';
import { classWords, wordMatcher } from '../../core/strip/class-words';

const match = wordMatcher([
  { kind: 'ad', selectors: [], words: ['ad', 'advert'] },
  { kind: 'widget', selectors: [], words: ['share', 'search', 'backtop'] },
]);
const named = (className: string, id = '') => {
  const el = document.createElement('div');
  el.className = className;
  el.id = id;
  return match(el)?.word;
};

describe('class words', () => {
  it('parts names at hyphens, underscores, digits and camel case', () => {
    expect(classWords('articleShare_bar-2')).toEqual(['article', 'share', 'bar']);
  });

  it('finds whole words in classes and ids', () => {
    expect(named('m-share')).toBe('share');
    expect(named('clearfix shareBox')).toBe('share');
    expect(named('', 'left_ad_2')).toBe('ad');
    expect(named('goBackTop')).toBe('backtop');
  });

  it('knows a word with its plural and with the box that it names', () => {
    expect(named('shares')).toBe('share');
    expect(named('sharebox')).toBe('share');
    expect(named('mod-advertlist')).toBe('advert');
    expect(named('adArticles')).toBe('ad');
    expect(named('backtop')).toBe('backtop');
    expect(named('back_top')).toBe('backtop');
  });

  it('makes no words of the letters of a made-up name', () => {
    expect(named('css-a1d')).toBeUndefined();
  });

  it('is not fooled by words inside words', () => {
    for (const trap of ['head', 'gadget', 'address', 'shareholder', 'research', 'loadmore', 'back stop'])
      expect(named(trap)).toBeUndefined();
  });

  it('passes names that speak of the surroundings', () => {
    expect(named('with-ad')).toBeUndefined();
    expect(named('no-share')).toBeUndefined();
    expect(named('enableAdSlotsOneSlot')).toBeUndefined();
  });
});
