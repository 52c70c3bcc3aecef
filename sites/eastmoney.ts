import type { SiteRule } from '../core/types';

export default {
  id: 'eastmoney',
  name: '东方财富网',
  hosts: ['.eastmoney.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:finance|stock|fund|forex|futures|global|money|bond|hk|kuaixun)\\.eastmoney\\.com/a2?/\\d+\\.html'],
  notArticle: ['^(?:quote|data|guba)\\.eastmoney\\.com/(?:$|list)'],
  content: ['#ContentBody'],
} satisfies SiteRule;
