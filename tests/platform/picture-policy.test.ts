import { describe, expect, it } from 'vitest';
import type { Found, SafeHtml } from '../../core/types';
import { heldBesides, pictureSources } from '../../platform/picture-policy';

const article = (...addresses: readonly string[]) =>
  ({
    article: {
      url: 'https://news.example/1.html',
      stories: [{ content: addresses.map((at) => `<img src="${at}">`).join('') as SafeHtml }],
    },
    removals: [{ html: '<video poster="https://back.example/p.png"></video>' }],
  }) as unknown as Found; // as: the parts that are asked for
const open = () => false;

describe("the places of an article's pictures", () => {
  it('are those of its text and of what was taken out, and their neighbours', () => {
    const sources = pictureSources(article('https://img1.cdn.pics.example/a.png', 'http://p.example:8080/b.png'), open);
    expect(sources).toEqual([
      'http://img1.cdn.pics.example',
      'http://*.cdn.pics.example',
      'http://p.example:8080',
      'http://back.example',
    ]);
  });

  it('are told by their neighbours where a policy cannot name them', () => {
    expect(pictureSources(article('https://my_box.pics.example/a.png'), open)).toEqual([
      'http://*.pics.example',
      'http://back.example',
    ]);
  });

  it('are not all the hosts of a country', () => {
    expect(pictureSources(article('https://paper.com.cn/a.png'), open)).toEqual([
      'http://paper.com.cn',
      'http://back.example',
    ]);
  });

  it.each([
    'http://127.0.0.1/a.png',
    'http://[::1]/a.png',
    'http://printer.local/a.png',
    'https://a.example;script-src/x.png',
    'https://a.example,b.example/x.png',
  ])('are not %s', (address) => {
    expect(pictureSources(article(address), open)).toEqual(['http://back.example']);
  });

  it('are none of a host that is held for another site', () => {
    const closed = heldBesides(['bank.example', '.mail.example'], 'news.example');
    const addresses = ['bank.example', 'mail.example', 'img.mail.example', 'a.b.bank.example'].map(
      (host) => `https://${host}/a.png`,
    );
    expect(pictureSources(article(...addresses), closed)).toEqual([
      'http://a.b.bank.example',
      'http://*.b.bank.example',
      'http://back.example',
    ]);
  });

  it('are none of a host that is held where the article comes from a file, whatever that says of itself', () => {
    const closed = heldBesides(['news.example', '.mail.example'], undefined);
    const sources = pictureSources(article('https://news.example/a.png', 'https://cdn.pics.example/a.png'), closed, '');
    expect(sources).toEqual(['http://cdn.pics.example', 'http://*.pics.example', 'http://back.example']);
    expect(heldBesides(['*'], undefined)('cdn.pics.example')).toBe(true);
  });

  it('are none of a near network where a file says that it was saved there', () => {
    const { removals } = article();
    const near = { ...article('http://192.168.1.1/a.png'), removals };
    const claimed = { ...near, article: { ...near.article, url: 'http://192.168.1.1/1.html' } };
    expect(pictureSources(claimed, open, '')).toEqual(['http://back.example']);
  });

  it('are those of the publisher itself, however it is held', () => {
    for (const held of ['news.example', '.news.example', '*'])
      expect(heldBesides([held], 'news.example')('news.example'), held).toBe(false);
    expect(heldBesides(['.news.example'], 'www.news.example')('img.news.example')).toBe(false);
  });
});
