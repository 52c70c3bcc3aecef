import type { SiteRule } from '../core/types';

export default {
  id: 'caijing',
  name: '财经网',
  hosts: ['.caijing.com.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.caijing\\.com\\.cn/\\d{8}/\\d+\\.shtml'],
  content: ['#the_content', '.article-content'],
  strip: [
    { selector: '.ar_writer', kind: 'editor' },
    { selector: '.ar_keywords', kind: 'tags' },
    { selector: 'union_function, .cjartShare', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '#cont_title' }],
    publishedTime: [{ selector: '#pubtime_baidu' }, { selector: '#cont_riqi' }],
    source: [{ selector: '#source_baidu' }],
    editor: [{ selector: '#editor_baidu', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: ['.ar_about', 'union_function', '.main_rt', '.art_wbShare', '.cjartShare'],
} satisfies SiteRule;
