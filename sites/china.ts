import type { SiteRule } from '../core/types';

export default {
  id: 'china',
  name: '中华网',
  hosts: ['.china.com'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.china\\.com/(?:[\\w-]+/)*\\d{8}/\\d+(?:_\\d+)?(?:_all)?\\.html'],
  content: ['#chan_newsDetail', '#js_article_content'],
  strip: [{ selector: '[id^="CH_MTL_"], .artAD', kind: 'ad' }],
  metadata: {
    title: [{ selector: '#chan_newsTitle' }, { selector: 'h1.article_title' }],
    publishedTime: [{ selector: '#chan_newsInfo .time' }],
    source: [{ selector: '#chan_newsInfo .source', match: '来源[:：]\\s*(\\S+)' }],
    editor: [{ selector: '#chan_newsBlk .editor', match: '编辑[:：]\\s*([^)）\\s]+)' }],
  },
  next: { selector: '#chan_multipageNumN a', text: '^下一页' },
  tidy: ['[id^="art-ad-"]', '.artAD'],
} satisfies SiteRule;
