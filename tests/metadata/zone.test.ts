import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../core/metadata/metadata';
import { openPage } from '../../core/page';
import type { SiteRule } from '../../core/types';

const SITE: SiteRule = { id: 'x', name: 'x', hosts: ['x.example'], verified: '2026-11-23', timeZone: 'Europe/Berlin' };
const EN = ['The night market opens again', 'The night market in the small town has opened again after three months.'];
const ZH = ['小城夜市重新开张', '小城的夜市在停业三个月之后重新开张，摊主们说生意比从前还要好一些。'];

function published(bar: string, { head = '', text = EN, site, host = 'x.example' }: Given = {}) {
  const html = `<html><head><title>${text[0]}</title>${head}</head><body><h1>${text[0]}</h1><div>${bar}</div>
    <div id="root"><p>${text[1]}</p><p>${text[1]}</p></div></body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const page = openPage(doc, `https://${host}/a`, new Date('2026-11-23T10:30:00+08:00'));
  return readMetadata(page, site, [...doc.querySelectorAll('#root')]).publishedTime?.value.iso;
}
interface Given {
  readonly head?: string;
  readonly text?: readonly string[];
  readonly site?: SiteRule;
  readonly host?: string;
}
const meta = (iso: string) => `<meta property="article:published_time" content="${iso}">`;

describe('a shown clock', () => {
  it.each([
    ['an American clock is told, in winter', 'Feb. 11, 2025, 7:05 a.m. ET', {}, '2025-02-11T07:05:00-05:00'],
    ['an American clock is told, in summer', 'July 11, 2025, 7:05 p.m. PT', {}, '2025-07-11T19:05:00-07:00'],
    [
      'meta tells an offset',
      'May 20, 2024 08:15',
      { head: meta('2024-05-20T08:15:33-04:00') },
      '2024-05-20T08:15:00-04:00',
    ],
    [
      'meta tells the moment in UTC',
      'May 20, 2024 08:15',
      { head: meta('2024-05-20T12:15:33Z') },
      '2024-05-20T08:15:00-04:00',
    ],
    [
      'JSON-LD tells an offset',
      'May 20, 2024 08:15',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-20T08:15:00+01:00"}</script>',
      },
      '2024-05-20T08:15:00+01:00',
    ],
    [
      'a time element tells one',
      '<time datetime="2024-05-20T08:15:00+02:00">May 20, 2024 08:15</time>',
      {},
      '2024-05-20T08:15:00+02:00',
    ],
    ['its own zone stands beside it', 'May 20, 2024 08:15 GMT', {}, '2024-05-20T08:15:00+00:00'],
    ['the publisher has one', 'May 20, 2024 08:15', { site: SITE }, '2024-05-20T08:15:00+02:00'],
    ['the publisher has one in winter', 'January 20, 2024 08:15', { site: SITE }, '2024-01-20T08:15:00+01:00'],
    ['nothing tells it', 'May 20, 2024 08:15', {}, '2024-05-20T08:15:00'],
    ['the page is Chinese', '2024-05-20 08:15', { text: ZH }, '2024-05-20T08:15:00+08:00'],
    [
      'a Chinese page writes local time as UTC',
      '2024-05-20 08:15',
      { text: ZH, host: 'x.cn', head: meta('2024-05-20T08:15:00Z') },
      '2024-05-20T08:15:00+08:00',
    ],
    [
      'a Chinese page comes from abroad',
      '2024-05-20 08:15',
      { text: ZH, head: meta('2024-05-20T06:15:00Z') },
      '2024-05-20T08:15:00+02:00',
    ],
    [
      'a Chinese page names Greenwich',
      '2012年12月10日, 格林尼治标准时间10:41',
      { text: ZH, head: meta('2012-12-10T10:41:47+00:00') },
      '2012-12-10T10:41:00+00:00',
    ],
  ] as const)('where %s', (_, bar, given: Given, iso) => {
    expect(published(bar, given)).toBe(iso);
  });
});
