import type { SiteRule } from '../core/types';

export default {
  id: 'youth',
  name: '中国青年网',
  hosts: ['.youth.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.youth\\.cn/(?:[\\w-]+/)*t\\d{8}_\\d+\\.html?'],
  content: ['#container', '#articleText', '.TRS_Editor'],
  strip: [
    { selector: '.rdwz_nav', kind: 'original-title' },
    { selector: '.rdwz_fh', kind: 'editor' },
    { selector: '.fy, .page_num', kind: 'pagination' },
  ],
  metadata: {
    title: [{ selector: '.page_title h1' }],
    publishedTime: [{ selector: '#page_right' }, { selector: '#pubtime_baidu' }],
    source: [
      { selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' },
      { selector: 'meta[name="source"]', attr: 'content' },
    ],
    editor: [{ selector: '#editor_baidu', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
    originalTitle: [{ selector: '.rdwz_nav', match: '原标题\\s*[:：]\\s*(\\S.*)' }],
  },
  tidy: [
    '.page_right',
    '.page_ggw',
    '.page_left .mt30, .page_left .mt20',
    '[id^="BAIDU_SSP__wrapper"]',
    '#group_more_new',
  ],
} satisfies SiteRule;
