import type { SiteRule } from '../core/types';

export default {
  id: 'cnr',
  name: '央广网',
  hosts: ['.cnr.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.cnr\\.cn/(?:[\\w-]+/)*t?\\d{8}[_/]\\w+\\.s?html'],
  content: ['.article-content', '.TRS_Editor', '.articleMain'],
  strip: [
    { selector: '.article-editer', kind: 'editor' },
    { selector: '.article-copyright', kind: 'copyright' },
    { selector: '.HiRadioPlayer, #article-func', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '.article-header h1' }],
    publishedTime: [{ selector: '.article-header .source span' }],
    source: [
      { selector: '.article-header .source', match: '来源[:：]\\s*(\\S+)' },
      { selector: 'meta[name="source"]', attr: 'content' },
    ],
    editor: [{ selector: '.article-editer', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: ['.hotList-wrapper', '.article-body .ad', '.special', '#aside', '#title_desc'],
} satisfies SiteRule;
