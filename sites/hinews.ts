import type { SiteRule } from '../core/types';

export default {
  id: 'hinews',
  name: '南海网',
  hosts: ['.hinews.cn'],
  verified: '2026-11-23',
  article: ['/news/system/\\d{4}/\\d{2}/\\d{2}/\\d+\\.shtml', '/page\\?.*\\bid=\\d+'],
  content: ['#bs_content', '#content'],
  strip: [
    { selector: '#yuanbt', kind: 'original-title' },
    { selector: '#zt', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: 'h1.fa_h' }],
    publishedTime: [{ selector: '#pubtime_baidu', match: '(?:时间[:：])?\\s*([\\d\\-: ]+)' }],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' }],
    byline: [{ selector: '#author_baidu', match: '作者[:：]\\s*(\\S.*)' }],
  },
  tidy: ['#pright'],
} satisfies SiteRule;
