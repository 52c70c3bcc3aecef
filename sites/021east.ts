import type { SiteRule } from '../core/types';

export default {
  id: '021east',
  name: '东方网',
  hosts: ['.021east.com', '.eastday.com'],
  verified: '2026-11-23',
  article: ['^j\\.(?:021east|eastday)\\.com/p/\\d+', '^[\\w-]+\\.eastday\\.com/(?:[\\w-]+/)*\\d{8}/\\w+\\.html'],
  content: ['#ivs_content', '#zw', '.article .detail'],
  strip: [{ selector: '.detail .copyright', kind: 'copyright' }],
  metadata: {
    title: [{ selector: '#ivs_title' }, { selector: '#biaoti' }],
    publishedTime: [{ selector: '#ivs_date' }, { selector: '#pubtime_baidu' }],
    source: [{ selector: '.subInfo .source', match: '来源[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.subInfo', match: '选稿[:：]\\s*(\\S+)' }],
  },
  tidy: ['.hotSearch', '.shareBox'],
} satisfies SiteRule;
