import type { SiteRule } from '../core/types';

export default {
  id: 'deqing',
  name: '德清县人民政府',
  hosts: ['.deqing.gov.cn'],
  verified: '2026-11-23',
  article: ['/art/\\d{4}/\\d{1,2}/\\d{1,2}/art_\\d+_\\d+\\.html'],
  content: ['#zoom'],
  strip: [{ selector: '.main-word', kind: 'widget' }],
  metadata: {
    title: [{ selector: '.con-title' }],
    publishedTime: [{ selector: '.small-title', match: '发布日期[:：]\\s*(\\S+)' }],
    source: [{ selector: '.small-title', match: '信息来源[:：]\\s*(\\S+)' }],
  },
  tidy: ['.main-word-right'],
} satisfies SiteRule;
