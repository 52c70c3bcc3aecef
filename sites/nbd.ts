import type { SiteRule } from '../core/types';

export default {
  id: 'nbd',
  name: '每日经济新闻',
  hosts: ['.nbd.com.cn'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:www|m)\\.nbd\\.com\\.cn/articles/\\d{4}-\\d{2}-\\d{2}/\\d+\\.html'],
  content: ['.g-articl-text'],
} satisfies SiteRule;
