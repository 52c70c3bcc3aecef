import type { SiteRule } from '../core/types';

export default {
  id: 'xueqiu',
  name: '雪球',
  hosts: ['xueqiu.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '雪球',
  article: ['^xueqiu\\.com/\\d+/\\d+$'],
  content: ['.article__bd__detail'],
  metadata: {
    title: [{ selector: '.article__bd__title' }],
  },
} satisfies SiteRule;
