import type { SiteRule } from '../core/types';

export default {
  id: 'cri',
  name: '国际在线',
  hosts: ['.cri.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.cri\\.cn/(?:\\w+/)*(?:\\d{8}/[\\w-]+\\.html|\\d{4}-\\d{2}-\\d{2}/[\\w-]+\\.html)'],
  content: ['#abody', '.abody'],
  strip: [{ selector: '.editor', kind: 'editor' }],
  metadata: {
    title: [{ selector: '#atitle' }],
    publishedTime: [{ selector: '#acreatedtime' }],
    source: [{ selector: '#asource' }],
    editor: [{ selector: '#aeditor', match: '编辑[:：]\\s*([^\\]\\s]+)' }],
  },
} satisfies SiteRule;
