import type { SiteRule } from '../core/types';

export default {
  id: 'worldjournal',
  name: '世界新聞網',
  hosts: ['.worldjournal.com'],
  verified: '2026-11-23',
  article: ['^www\\.worldjournal\\.com/wj/story/\\d+/\\d+'],
  content: ['.article-content__editor'],
  strip: [
    { selector: '.udn-ads, .inline-ads', kind: 'ad' },
    { selector: '.article-content__recommend', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: 'h1.article-content__title' }],
    publishedTime: [{ selector: 'time.article-content__time' }],
    source: [{ selector: '.article-content__author', match: '^\\s*(\\S+?)\\s*[／/]' }],
    byline: [{ selector: '.article-content__author', match: '記者\\s*([^／/\\s]+)' }],
  },
  tidy: ['.udn-ads', '.article-content__plugins', '.follow-tags__holder'],
} satisfies SiteRule;
