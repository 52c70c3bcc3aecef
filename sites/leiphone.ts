import type { SiteRule } from '../core/types';

export default {
  id: 'leiphone',
  name: '雷峰网',
  hosts: ['.leiphone.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.leiphone\\.com/(?:category|news)/\\w+/\\w+\\.html'],
  content: ['.lph-article-comView'],
  metadata: {
    title: [{ selector: 'h1.headTit' }],
  },
} satisfies SiteRule;
