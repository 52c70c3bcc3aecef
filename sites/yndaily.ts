import type { SiteRule } from '../core/types';

export default {
  id: 'yndaily',
  name: '云南日报网',
  hosts: ['.yndaily.com', '.yunnan.cn'],
  verified: '2026-11-23',
  article: ['/\\d{4}/\\d{2}/\\d{2}/\\d+\\.html', '/system/\\d{4}/\\d{2}/\\d{2}/\\d+\\.shtml'],
  content: ['.layer83', '#layer216'],
  strip: [
    { selector: '#pages', kind: 'pagination' },
    { selector: '.layer83 > .fr', kind: 'editor' },
  ],
  metadata: {
    title: [{ selector: '.layer81' }],
    publishedTime: [
      { selector: '.layer82 + .layer82 .fl, .layer82:nth-of-type(3)', match: '发布时间[:：]\\s*([\\d\\-: ]+)' },
    ],
    source: [{ selector: '.layer4', match: '来源[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.layer83 > .fr, .layer4 > .fr', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: ['.layer82 .fr', '#wxpop'],
} satisfies SiteRule;
