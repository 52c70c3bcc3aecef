import type { SiteRule } from '../core/types';

export default {
  id: 'cctv',
  name: '央视网',
  hosts: ['.cctv.com', '.cctv.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.cctv\\.(?:com|cn)/(?:\\w+/)*\\d{4}/\\d{2}/\\d{2}/(?:ARTI|PHOA)\\w+\\.s?html'],
  content: ['#content_area', '.content_area'],
  strip: [
    { selector: '.zebian', kind: 'editor' },
    { selector: '.bdsharebuttonbox, #j_pullLoader', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '#title_area h1' }],
    publishedTime: [{ selector: '#title_area .info1', match: '(\\d{4}年\\d{2}月\\d{2}日 \\d{2}:\\d{2})' }],
    source: [
      { selector: '#title_area .info a' },
      { selector: '#title_area .info1', match: '^(?:来源[:：]\\s*)?([^|]+?)\\s*\\|' },
    ],
    originalTitle: [{ selector: '#sourcetitle', match: '原标题[:：]\\s*(\\S.*)' }],
    editor: [{ selector: '.zebian', match: '(?:责任)?编辑[:：]\\s*(\\S+)' }],
  },
  tidy: ['.bdsharebuttonbox', '#j_pullLoader'],
} satisfies SiteRule;
