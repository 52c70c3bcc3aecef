import type { SiteRule } from '../core/types';

export default {
  id: 'voc',
  name: '华声在线',
  hosts: ['.voc.com.cn'],
  verified: '2026-11-23',
  article: [
    '^[\\w-]+\\.voc\\.com\\.cn/(?:view|article|mobile)/\\S*\\d+\\.html',
    '^m\\.voc\\.com\\.cn/wxhn/article/\\d+',
  ],
  content: ['#content'],
  metadata: {
    title: [{ selector: '.main_l > h1' }],
    publishedTime: [{ selector: '#pubtime_baidu' }],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*([^\\s\\]]+)' }],
    byline: [{ selector: '#author_baidu', match: '作者[:：]\\s*(\\S.*)' }],
    editor: [{ selector: '#editor_baidu', match: '编辑[:：]\\s*([^\\s\\]]+)' }],
  },
  tidy: ['#jrrd', '.xgxw_nr', '.fenx_h', '.main_r', '.gjc_z'],
} satisfies SiteRule;
