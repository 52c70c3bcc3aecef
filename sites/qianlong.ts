import type { SiteRule } from '../core/types';

export default {
  id: 'qianlong',
  name: '千龙网',
  hosts: ['.qianlong.com'],
  verified: '2026-11-23',
  article: ['/\\d{4}/\\d{2}/\\d{2}/\\d+@\\d+\\.htm', '/\\d{4}/\\d{4}/\\d+\\.shtml'],
  content: ['td.Content', '.article-content'],
} satisfies SiteRule;
