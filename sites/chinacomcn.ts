import type { SiteRule } from '../core/types';

export default {
  id: 'chinacomcn',
  name: '中国网',
  hosts: ['.china.com.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.china\\.com\\.cn/(?:[\\w-]+/)*\\d{4}-\\d{2}/\\d{2}/content_\\d+\\.s?html?'],
  content: ['.content_left > .article', '#articleBody', '#fontzoom'],
  strip: [
    { selector: '.article > .editor', kind: 'editor' },
    { selector: '#vf', kind: 'nav' },
  ],
  metadata: {
    title: [{ selector: '.content > h1' }, { selector: 'h1.articleTitle' }],
    publishedTime: [{ selector: '.inform p' }, { selector: '#pubtime_baidu' }],
    source: [
      { selector: '.inform p + p', match: '来源[:：]\\s*(\\S+)' },
      { selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' },
    ],
    editor: [{ selector: '.article > .editor', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: ['.topNav', '.informShare', '.relevant', '.fontSize'],
} satisfies SiteRule;
