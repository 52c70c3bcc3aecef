import type { SiteRule } from '../core/types';

export default {
  id: 'oncc',
  name: 'on.cc東網',
  hosts: ['.on.cc'],
  verified: '2026-11-23',
  article: ['^hk\\.on\\.cc/hk/bkn/cnt/\\w+/\\d{8}/bkn-\\d+'],
  content: ['.main_content > .content', '.breakingNewsContent'],
  strip: [
    { selector: '.adCTN, #content_middlebanner', kind: 'ad' },
    { selector: '.videoCTN, .fb-comments', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'meta[property="og:title"]', attr: 'content' }],
    publishedTime: [{ selector: 'meta[property="article:published_time"]', attr: 'content' }],
    byline: [{ selector: '#author', match: '^-?\\s*(\\S+)' }],
  },
  tidy: ['#content_topbanner', '#content_middlebanner', '.appinstall', '.fb_shareCTN', '.fb-comments'],
} satisfies SiteRule;
