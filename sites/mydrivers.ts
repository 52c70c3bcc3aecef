import type { SiteRule } from '../core/types';

export default {
  id: 'mydrivers',
  name: '快科技',
  hosts: ['.mydrivers.com'],
  verified: '2026-11-23',
  article: ['^(?:news|blog)\\.mydrivers\\.com/1/\\d+/\\d+(?:_\\d+)?\\.htm', '^m\\.mydrivers\\.com/newsview/\\d+'],
  content: ['.news_info', '#content'],
  strip: [
    { selector: 'p.zhuanzai, p.news_bq', kind: 'copyright' },
    { selector: 'p.bqian', kind: 'tags' },
    { selector: 'p.url, p.jcuo1', kind: 'editor' },
    { selector: '.postpage, .btnPrev, .btnNext', kind: 'pagination' },
    { selector: '.adggg1', kind: 'ad' },
    { selector: '#weixin', kind: 'promo' },
  ],
  metadata: {
    title: [{ selector: '#thread_subject' }],
    publishedTime: [{ selector: '.news_bt1_left' }],
    source: [{ selector: '.news_bt1_left', match: '出处[:：]\\s*(\\S+)' }],
    byline: [{ selector: '.news_bt1_left', match: '作者[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.news_bt1_left', match: '编辑[:：]\\s*(\\S+)' }],
  },
  next: { selector: '.postpage a', text: '^下一页' },
  tidy: ['.main_right', '.share', '.bqian1'],
} satisfies SiteRule;
