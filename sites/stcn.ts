import type { SiteRule } from '../core/types';

export default {
  id: 'stcn',
  name: '证券时报网',
  hosts: ['.stcn.com'],
  verified: '2026-11-23',
  article: ['^(?:www\\.)?stcn\\.com/article/detail/\\d+', '^[\\w-]+\\.stcn\\.com/\\d{4}/\\d{4}/\\d+\\.shtml'],
  content: ['.detail-content', '#ctrlfscont', '.txt_con'],
  strip: [
    { selector: '.shenming', kind: 'disclaimer' },
    { selector: '.gzh, .gzh_ewm', kind: 'promo' },
    { selector: '.detail-content-tags', kind: 'tags' },
    { selector: '.detail-content-editor', kind: 'editor' },
  ],
  metadata: {
    title: [{ selector: '.detail-title' }, { selector: '.intal_tit h2' }],
    publishedTime: [{ selector: '.detail-info span:last-of-type' }, { selector: '.box_left .info' }],
    source: [{ selector: '.detail-info, .box_left .info', match: '来源[:：]\\s*(\\S+?)(?=作者|\\s|$)' }],
    byline: [{ selector: '.detail-info, .box_left .info', match: '作者\\s*[:：]\\s*(\\S.*)' }],
  },
  tidy: ['.tuijian', '.fenxiang', '.shenming'],
} satisfies SiteRule;
