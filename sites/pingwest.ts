import type { SiteRule } from '../core/types';

export default {
  id: 'pingwest',
  name: '品玩',
  hosts: ['.pingwest.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.pingwest\\.com/[aw]/\\d+'],
  content: ['article.article-style', '#sc-container'],
  strip: [{ selector: 'p.post-footer-wx', kind: 'promo' }],
} satisfies SiteRule;
