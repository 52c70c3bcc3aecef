import type { SiteRule } from '../core/types';

export default {
  id: 'kepuchina',
  name: '科普中国',
  hosts: ['.kepuchina.cn'],
  verified: '2026-11-23',
  article: ['^piyao\\.kepuchina\\.cn/rumor/rumordetail', '^www\\.kepuchina\\.cn/article/articleinfo'],
  content: ['.rumor-content'],
  metadata: {
    title: [{ selector: '.rumor-title' }],
    source: [{ selector: '.rumor-info', match: '来源[:：]\\s*(\\S+)' }],
  },
  tidy: ['.pull-right'],
} satisfies SiteRule;
