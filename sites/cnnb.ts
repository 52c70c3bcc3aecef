import type { SiteRule } from '../core/types';

export default {
  id: 'cnnb',
  name: '中国宁波网',
  hosts: ['.cnnb.com.cn'],
  verified: '2026-11-23',
  article: ['/system/\\d{4}/\\d{2}/\\d{2}/\\d+\\.shtml'],
  content: ['#Zoom', '.article #topic'],
  strip: [{ selector: '.article > .right', kind: 'editor' }],
  metadata: {
    editor: [{ selector: '.article > p.right', match: '编辑[:：]\\s*(\\S+)' }],
  },
  tidy: ['.rightPart', '.position'],
} satisfies SiteRule;
