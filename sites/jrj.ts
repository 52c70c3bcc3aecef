import type { SiteRule } from '../core/types';

export default {
  id: 'jrj',
  name: '金融界',
  hosts: ['.jrj.com.cn', '.jrj.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^[\\w-]+\\.jrj\\.com\\.cn/\\d{4}/\\d{2}/\\d+\\.shtml'],
  content: ['.titimg', '.texttit_m1'],
} satisfies SiteRule;
