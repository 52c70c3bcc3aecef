import type { SiteRule } from '../core/types';

export default {
  id: 'ithome',
  name: 'IT之家',
  hosts: ['.ithome.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.ithome\\.com/0/\\d+/\\d+\\.htm', '^m\\.ithome\\.com/html/\\d+\\.htm'],
  content: ['#paragraph'],
  strip: [{ selector: '.ad-tips', kind: 'ad' }],
  metadata: {
    publishedTime: [{ selector: '#pubtime_baidu' }],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' }],
    byline: [{ selector: '#author_baidu', match: '作者[:：]\\s*(\\S+)' }],
    editor: [{ selector: '#editor_baidu', match: '责编[:：]\\s*(\\S+)' }],
  },
  transforms: [{ imageFrom: ['#paragraph img', 'data-original'] }],
} satisfies SiteRule;
