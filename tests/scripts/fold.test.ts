import { describe, expect, it } from 'vitest';
import { inFold, parseFold, publisherOf } from '../../scripts/lib/fold';

const sites = [{ id: 'example', hosts: ['.example.com.cn', 'old.example.net'] }];
const page = (url: string) => ({ id: url, file: '', url, kind: 'article', charset: 'utf-8' });

describe('publisherOf', () => {
  it('is the site rule of the host', () => {
    expect(publisherOf('https://m.example.com.cn/a', sites)).toBe('example');
    expect(publisherOf('https://old.example.net/a', sites)).toBe('example');
  });

  it('is the registered domain where no rule knows the host', () => {
    expect(publisherOf('https://news.county.gov.cn/a', sites)).toBe('county.gov.cn');
    expect(publisherOf('http://paper.other.example/b', sites)).toBe('other.example');
    expect(publisherOf('http://192.0.2.7/b', sites)).toBe('192.0.2.7');
  });
});

describe('inFold', () => {
  const pages = Array.from({ length: 60 }, (_, i) =>
    page(`https://${i % 2 ? 'm' : 'www'}.paper${i >> 1}.example/${i}`),
  );
  const folds = [1, 2, 3, 4, 5].map((part) => inFold(pages, { part, of: 5 }, sites));

  it('puts each page into one fold, and each publisher whole', () => {
    expect(folds.flat()).toHaveLength(pages.length);
    const homes = folds.flatMap((fold) => [...new Set(fold.map(({ url }) => publisherOf(url, sites)))]);
    expect(new Set(homes).size).toBe(homes.length);
    for (const fold of folds) expect(fold.length).toBeGreaterThan(0);
  });

  it('does not move a publisher when the corpus grows', () => {
    const more = [page('https://another.example/'), ...pages];
    for (const [at, fold] of folds.entries())
      expect(inFold(more, { part: at + 1, of: 5 }, sites)).toEqual(expect.arrayContaining(fold));
  });
});

describe('parseFold', () => {
  it('reads K/N', () => expect(parseFold('2/5')).toEqual({ part: 2, of: 5 }));
  it.each(['0/5', '6/5', '2', 'a/b', '1.5/5'])('refuses %s', (text) => expect(() => parseFold(text)).toThrow(/K\/N/));
});
