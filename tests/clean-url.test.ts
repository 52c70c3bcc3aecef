import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../core/clean-url';

describe('cleanUrl', () => {
  it.each([
    ['https://www.example.cn/a/1?spm=smpc.a.b&scm=1.2', 'https://www.example.cn/a/1'],
    ['https://example.cn/n?id=7&utm_source=x&UTM_Medium=y&from=timeline', 'https://example.cn/n?id=7'],
    ['https://baijiahao.baidu.com/s?id=17&wfr=spider&for=pc', 'https://baijiahao.baidu.com/s?id=17&for=pc'],
    [
      'https://mp.weixin.qq.com/s?__biz=Mz==&mid=2&idx=1&sn=ab&chksm=c&scene=21#wechat_redirect',
      'https://mp.weixin.qq.com/s?__biz=Mz==&mid=2&idx=1&sn=ab',
    ],
    ['https://news.sina.com.cn/c/doc-1.shtml?cre=a&mod=f&loc=2&r=0', 'https://news.sina.com.cn/c/doc-1.shtml'],
    [
      'https://bbs.example.cn/forum.php?mod=viewthread&tid=5&fromuid=3',
      'https://bbs.example.cn/forum.php?mod=viewthread&tid=5&fromuid=3',
    ],
    ['https://example.cn/#/detail/9?from=x', 'https://example.cn/#/detail/9?from=x'],
    ['https://example.cn/a#comments', 'https://example.cn/a'],
    ['https://me:pw@example.cn/a', 'https://example.cn/a'],
    ['https://example.cn/s?k=%B1%B1&spm=1', 'https://example.cn/s?k=%B1%B1'],
  ])('%s', (given, clean) => {
    expect(cleanUrl(given)).toBe(clean);
  });

  it('leaves what is no web address alone', () => {
    expect(cleanUrl('not a url')).toBe('not a url');
    expect(cleanUrl('mailto:a@example.cn?from=b')).toBe('mailto:a@example.cn?from=b');
  });

  it('takes a URL and does not change it', () => {
    const url = new URL('https://example.cn/a?spm=1');
    expect(cleanUrl(url)).toBe('https://example.cn/a');
    expect(url.search).toBe('?spm=1');
  });
});
