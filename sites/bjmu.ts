import type { SiteRule } from '../core/types';

export default {
  id: 'bjmu',
  name: '北京大学医学部',
  hosts: ['.bjmu.edu.cn'],
  verified: '2026-11-23',
  article: ['/article/\\d{4}-\\d{2}/\\d+\\.htm'],
  content: ['.bt_content'],
} satisfies SiteRule;
