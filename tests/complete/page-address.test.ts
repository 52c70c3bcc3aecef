// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isWholePage, laterPage } from '../../core/complete/page-address';

const HOST = 'https://news.example';
const at = (path: string, base = HOST) => new URL(path, base);
const later = (own: string, link: string) => laterPage(at(own), at(link, at(own).href));

describe('a later page of the same article', () => {
  it.each([
    ['/a/123.html', '123_2.html', 2],
    ['/a/123.html', '123-3.html', 3],
    ['/a/123.shtml', '123_1.shtml', 1],
    ['/a/123', '/a/123/2', 2],
    ['/a/123/', '/a/123/2/', 2],
    ['/a/123', '/a/123/page/2', 2],
    ['/a/123.html', '123_p2.html', 2],
    ['/a/123.html', '?page=2', 2],
    ['/a/123?page=2', '?page=3', 3],
    ['/a.php?id=5', '/a.php?id=5&page=2', 2],
    ['/a.php?id=5', '/a.php?pn=2&id=5', 2],
    ['/a/123_2.html', '123_3.html', 3],
    ['/a/123.html?from=timeline', '123_2.html', 2],
    ['/a/t20250618_2.html', 't20250618_3.html', 3],
    ['/a/123.html', '?start=1', 1],
    ['/a/123.html?start=10', '?start=20', 20],
    ['/a.php?id=5', '/a.php?id=5&offset=30', 30],
    ['/2025/06/18/', '/2025/06/18/index_2.html', 0],
    ['/2025/06/18/index.html', 'index_2.html', 2],
    ['/content.html', 'content_2.html', 2],
  ])('%s goes on at %s: %i', (own, link, page) => {
    expect(later(own, link)).toBe(page);
  });

  it.each([
    ['/a/123.html', '124.html'],
    ['/a/123_3.html', '123_2.html'],
    ['/a/123_3.html', '123_1.html'],
    ['/a/123_2.html', '123.html'],
    ['/a/123.html', '123.html#page2'],
    ['/a/123.html', '?page=1'],
    ['/a/123?page=3', '?page=2'],
    ['/a/123?start=20', '?start=10'],
    ['/a/123', '?start=timeline'],
    ['/a.php?id=5', '/a.php?id=6&page=2'],
    ['/a.php?id=5', '?page=2'],
    ['/a/123.html', '/list_2.html'],
    ['/a/123.html', '123_2024.html'],
    ['/2025/06/18', '/2025/06/19'],
    ['/2025-06-18', '/2025-06-19'],
    ['/2025/06', '/2025/06/18'],
    ['/html/2025-06/18/content_12.htm', 'content_13.htm'],
    ['/html/2025-06/18/node_2.htm', 'node_3.htm'],
    ['/a/123.html', 'https://other.example/a/123_2.html'],
    ['/a/123.html', 'javascript:go(2)'],
    ['/a/123.html', 'file:///a/123_2.html'],
  ])('%s does not go on at %s', (own, link) => {
    expect(later(own, link)).toBe(0);
  });
});

describe('the whole article on one page', () => {
  it.each([
    ['/a/123.html', '123_all.html', true],
    ['/a/123_2.html', '123_all.html', true],
    ['/a/123.shtml', '123_0.shtml', true],
    ['/a/123', '/a/123/full', true],
    ['/a/123', '?full=y', true],
    ['/a/123', '?page=all', true],
    ['/a/123', '/a/123', false],
    ['/a/123', '/a/124_all.html', false],
    ['/a/123', '/a/123_2.html', false],
    ['/a/123', 'https://other.example/a/123?full=y', false],
    ['/a/123', '?from=all', false],
  ])('%s stands whole at %s: %s', (own, link, whole) => {
    expect(isWholePage(at(own), at(link, at(own).href))).toBe(whole);
  });
});
