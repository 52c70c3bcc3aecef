import type { SiteRule } from '../core/types';

export default {
  id: 'wenxuecity',
  name: '文学城',
  hosts: ['.wenxuecity.com'],
  verified: '2026-11-23',
  article: ['^www\\.wenxuecity\\.com/news/\\d{4}/\\d{2}/\\d{2}/\\w*\\d+\\.html'],
  content: ['#articleContent'],
  strip: [{ selector: '.minbannerw, .fs-dynamic', kind: 'ad' }],
  metadata: {
    title: [{ selector: 'main.mwrapper > h1' }],
    source: [{ selector: '#postmeta [itemprop="author"]' }],
    publishedTime: [{ selector: '#postmeta time' }],
  },
  tidy: ['#FreeStarVideoAdContainer_dt', '.minbannerw', '.sidebar', '.textcontrols', '#infometa'],
} satisfies SiteRule;
