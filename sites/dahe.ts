import type { SiteRule } from '../core/types';

export default {
  id: 'dahe',
  name: '大河网',
  hosts: ['.dahe.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.dahe\\.cn/\\d{4}/\\d{2}-\\d{2}/\\d+\\.html', '/content_\\d+\\.html?'],
  content: ['#ozoom', '#mainCon', '.newsContent'],
  strip: [
    { selector: '.dPage', kind: 'pagination' },
    { selector: '.ptaobao, .psogou', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: 'title', match: '^(.+?)\\s*--\\s*大河网' }],
    publishedTime: [{ selector: '#pubtime_baidu' }],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' }],
    editor: [{ selector: '#editor_baidu', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: ['#bmdh', '.dConL', '.dPage', '.ptaobao, .psogou'],
} satisfies SiteRule;
