// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cite } from '../../core/cite/cite';
import { APA_EXAMPLES, field, GBT_EXAMPLES, metadataOf, type Told } from './examples';

const written = (style: Parameters<typeof cite>[0], told: Told) =>
  cite(style, metadataOf(told), told.url, new Date(`${told.seen ?? '2025-06-20'}T12:00:00`));

describe('GB/T 7714-2015', () => {
  it.each(GBT_EXAMPLES)('%s', (text, told) => {
    expect(written('gbt7714', told).text).toBe(text);
  });
});

describe('APA 7', () => {
  it.each(APA_EXAMPLES)('%s', (html, told) => {
    const { text, html: given } = written('apa', told);
    expect(given).toBe(`<p>${html}</p>`);
    expect(text).toBe(html.replace(/<\/?i>/g, ''));
  });

  it('names up to twenty authors, and of more the first nineteen and the last', () => {
    const by = Array.from({ length: 21 }, (_, n) => `Ann Author${String.fromCharCode(65 + n)}`);
    const url = 'https://a.example/';
    expect(written('apa', { by: by.slice(0, 2), url }).text).toBe(
      'AuthorA, A., & AuthorB, A. (n.d.). https://a.example/',
    );
    expect(written('apa', { by, url }).text).toContain('AuthorS, A., . . . AuthorU, A. (n.d.).');
  });
  it('begins with the title where nobody signs', () => {
    const told = { title: '无人署名', from: '新华网', on: '2024-05-12', url: 'https://a.example/' };
    expect(written('apa', told).text).toBe('无人署名. (2024, May 12). 新华网. https://a.example/');
  });
});

describe('what is missing', () => {
  it('is said, and nothing is made up for it', () => {
    const now = new Date('2025-06-20T12:00:00');
    const url = 'https://a.example/1?utm_source=x';
    expect(cite('gbt7714', {}, url, now)).toEqual({
      text: '[EB/OL]. [2025-06-20]. https://a.example/1.',
      html: '<p>[EB/OL]. [2025-06-20]. https://a.example/1.</p>',
      missing: ['title', 'author', 'date', 'outlet'],
    });
    const account = { title: field('题'), account: field('老王说事'), platform: field('搜狐号') };
    expect(cite('gbt7714', account, url, now)).toMatchObject({
      text: '老王说事. 题[EB/OL]. 搜狐号[2025-06-20]. https://a.example/1.',
      missing: ['date'],
    });
    expect(cite('apa', { title: field('<b>&') }, '', now).html).toBe('<p><i>&lt;b&gt;&amp;</i>. (n.d.).</p>');
  });
});
