import type { SiteRule } from '../core/types';

export default {
  id: 'cyol',
  name: '中国青年报·中青在线',
  hosts: ['.cyol.com'],
  verified: '2026-11-23',
  article: [
    '^[\\w-]+\\.cyol\\.com/(?:\\w+/)*\\d{4}-\\d{2}/\\d{2}/content_\\w+\\.htm',
    '^[\\w-]+\\.cyol\\.com/gb/articles/\\d{4}-\\d{2}/\\d{2}/content_\\w+\\.html',
    '^[\\w-]+\\.cyol\\.com/(?:\\w+/)*content/\\d+',
  ],
  content: ['.zhengwen', '#art_geshi'],
  strip: [
    { selector: '.zbry', kind: 'editor' },
    { selector: '.zhengwen > div:has(> a > img:only-child):not(:has(p))', kind: 'promo' },
  ],
  metadata: {
    title: [{ selector: '.cont_h h1, .infoBox > h1' }],
    publishedTime: [
      { selector: '.cont_h h6', match: '发布时间[:：]\\s*([\\d\\-: ]+)' },
      { selector: '.infoBox .about', match: '(\\d{4}年\\d{1,2}月\\d{1,2}日(?: \\d{2}:\\d{2})?)' },
    ],
    source: [{ selector: '.cont_h h6, .infoBox .about', match: '来源[:：]\\s*(\\S+)' }],
    byline: [{ selector: '.cont_h h6, .infoBox .about', match: '作者[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.zbry', match: '编辑[:：]\\s*([^\\s】]+)' }],
  },
  tidy: ['.listZ', '#guess', '.hotnews', '.biaoqian', '.rightB'],
} satisfies SiteRule;
