import type { SiteRule } from '../core/types';

export default {
  id: 'hangzhou',
  name: '杭州网',
  hosts: ['.hangzhou.com.cn'],
  verified: '2026-11-23',
  article: ['/content/\\d{4}-?\\d{2}/\\d{2}/content_\\d+\\.html?', '/content/content_\\d+\\.html?'],
  content: ['td.hzwRP_lname06', '#newscontent'],
  tidy: ['.rightbox', '.hzwNews_A_tt'],
} satisfies SiteRule;
