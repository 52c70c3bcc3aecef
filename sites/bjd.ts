import type { SiteRule } from '../core/types';

export default {
  id: 'bjd',
  name: '北京日报',
  hosts: ['.bjd.com.cn'],
  verified: '2026-11-23',
  article: ['^(?:news|ie|bj|xinwen)\\.bjd\\.com\\.cn/(?:\\w+/)*\\d{4}/\\d{2}/\\d{2}/\\d+\\.shtml'],
  content: ['.bjd-article-centent', '.contentText'],
  metadata: {
    title: [{ selector: '.bjd-article-title' }],
    publishedTime: [{ selector: '.bjd-article-source p + p' }],
    source: [{ selector: '.bjd-article-source a' }],
  },
  tidy: ['.article-relation', '.article-tools', '.load.normal'],
} satisfies SiteRule;
