import type { SiteRule } from '../core/types';

export default {
  id: 'yzinter',
  name: '交汇点',
  hosts: ['.yzinter.com', '.xhby.net'],
  verified: '2026-11-23',
  article: ['/\\d{6}/t\\d{8}_\\d+\\.s?html', '/content/s\\w+\\.html', '/news/\\d+'],
  content: ['.box-text #wrap', '#wrap'],
  strip: [{ selector: '#gradient', kind: 'widget' }],
  metadata: {
    title: [{ selector: '.main-left .tit2' }],
    publishedTime: [{ selector: '.box-text-time' }],
  },
  expand: ['#gradient'],
  tidy: ['.main-right'],
} satisfies SiteRule;
