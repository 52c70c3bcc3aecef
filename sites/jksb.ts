import type { SiteRule } from '../core/types';

export default {
  id: 'jksb',
  name: '健康时报',
  hosts: ['.jksb.com.cn'],
  verified: '2026-11-23',
  article: ['/html/\\d{4}[-/]\\w+/', '/content_\\d+\\.htm'],
  content: ['.PaperT #content', '#ozoom'],
} satisfies SiteRule;
