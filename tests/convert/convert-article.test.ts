import { Converter as toHant } from 'opencc-js/cn2t';
import { Converter as toHans } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { convertArticle, isChinese } from '../../core/convert/convert-article';
import { found, removal, story } from '../components/found';
import { parse } from '../components/mount';

const tw = toHant({ from: 'cn', to: 'tw' });
const cn = toHans({ from: 'tw', to: 'cn' });
const BODY =
  '<p>皇后在屋<a href="https://a.example/后">后</a>梳头<b>发</b>，发现<code>头发</code>白了。</p><p lang="ja">発売</p><figure><img src="https://a.example/后.png" alt="头发"><figcaption>干杯与干部</figcaption></figure>';
const given = found({ stories: [story('头发与发展', BODY)] }, [removal('r1', '<p>长按关注</p>')]);

describe('an article in other characters', () => {
  it('is converted word by word, over the edges of links and emphasis', () => {
    const [first] = convertArticle(given, 'hant-tw', tw, parse).article.stories;
    const body = parse(first?.content ?? '');
    expect(body.querySelector('p')?.textContent).toBe('皇后在屋後梳頭髮，發現头发白了。');
    expect(body.querySelector('figcaption')?.textContent).toBe('乾杯與幹部');
    expect(body.querySelector('img')?.getAttribute('alt')).toBe('頭髮');
    expect(body.querySelector('[lang=ja]')?.textContent).toBe('発売');
  });
  it('keeps its addresses, and its metadata and removals follow', () => {
    const turned = convertArticle(given, 'hant-tw', tw, parse);
    expect(turned.article.stories[0]?.content).toContain('href="https://a.example/后"');
    expect(turned.article.stories[0]?.metadata.title?.value).toBe('頭髮與發展');
    expect(turned.article.stories[0]?.metadata.lang?.value).toBe('zh-Hant-TW');
    expect(turned.article.metadata.source?.value).toBe('江岸日報');
    expect(turned.removals[0]?.text).toBe('長按關注');
    expect(turned.removals[0]?.html).toContain('長按關注');
    expect(turned.article.url).toBe(given.article.url);
  });
  it('comes back', () => {
    const back = convertArticle(convertArticle(given, 'hant-tw', tw, parse), 'hans', cn, parse);
    expect(parse(back.article.stories[0]?.content ?? '').textContent).toBe(parse(BODY).textContent);
  });
  it('is offered for Chinese alone', () => {
    const of = (html: string) => isChinese(found({ metadata: {}, stories: [story('', html)] }));
    expect(of(`<p>${'中文的文章'.repeat(9)}</p>`)).toBe(true);
    expect(of(`<p>${'日本語の記事です'.repeat(9)}</p>`)).toBe(false);
    expect(of('<p>An article in English</p>')).toBe(false);
  });
});
