import { describe, expect, it } from 'vitest';
import { Headline } from '../../components/headline';
import { textLang } from '../../components/text-lang';
import { story } from './found';
import { mount, part } from './mount';

const said = (lang: string, html: string) => textLang(story('题', html, { lang: { value: lang, from: 'html[lang]' } }));

describe('textLang', () => {
  it.each([
    ['zh', '<p>这是一条新闻</p>', 'zh-Hans'],
    ['zh', '<p>這是一條新聞，說明來了</p>', 'zh-Hant'],
    ['zh-CN', '<p>這是一條新聞，說明來了</p>', 'zh-Hant'],
    ['zh-TW', '<p>這是一條新聞</p>', 'zh-TW'],
    ['en', '<p>这是一条新闻</p>', 'zh-Hans'],
    ['ja', '<p>国会のニュース</p>', 'ja'],
    ['not a tag"', '<p>这是一条新闻</p>', 'zh-Hans'],
    ['zh-cmn-Hans', '<p>这是一条新闻</p>', 'zh-Hans'],
    ['zh-Hans-x', '<p>这是一条新闻</p>', 'zh-Hans'],
  ])('said %s of %s is %s', (lang, html, expected) => {
    expect(said(lang, html)).toBe(expected);
  });

  it('believes a page that says English and is', () => {
    const metadata = { lang: { value: 'en', from: 'html[lang]' } };
    const english = { ...story('T', '<p>News about 国会</p>', metadata), length: { chars: 4, cjk: 2, words: 20 } };
    expect(textLang(english)).toBe('en');
  });

  it('leaves what is not Chinese and says nothing alone', () => {
    expect(textLang({ ...story('T', '<p>News</p>'), length: { chars: 4, cjk: 0, words: 1 } })).toBeUndefined();
  });
});

describe('Headline', () => {
  it('may break between words and keeps its text whole', async () => {
    const place = await mount(<Headline text="江岸老码头迎来第二春：十年更新记" lang="zh-Hans" />);
    expect(part(place, 'title')?.textContent).toBe('江岸老码头迎来第二春：十年更新记');
    expect(place.querySelectorAll('wbr').length).toBeGreaterThan(2);
    expect(part(place, 'title')?.innerHTML).not.toMatch(/<wbr>[：，。]/);
  });
});
