import type { SiteRule } from '../core/types';

export default {
  id: 'govcn',
  name: '中国政府网',
  hosts: ['www.gov.cn', 'big5.www.gov.cn'],
  verified: '2026-11-23',
  article: [
    'www\\.gov\\.cn/(?:\\w+/)*\\d{4}-?\\d{2}(?:[-/]\\d{2})?/content_\\d+\\.htm',
    'www\\.gov\\.cn/gongbao/content/\\d{4}/content_\\d+\\.htm',
  ],
  content: ['#UCAP-CONTENT', '.pages_content'],
  strip: [{ selector: '.editor', kind: 'editor' }],
  metadata: {
    title: [{ selector: '#ti' }, { selector: '.article > h1' }],
    publishedTime: [{ selector: '.pages-date' }],
    source: [{ selector: '.pages-date .font', match: '来源[:：]\\s*(\\S+)' }],
  },
  tidy: ['.pages_print', '.sweep', '.related', '#div_div'],
} satisfies SiteRule;
