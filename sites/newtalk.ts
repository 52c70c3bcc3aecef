import type { SiteRule } from '../core/types';

export default {
  id: 'newtalk',
  name: 'Newtalk新聞',
  hosts: ['.newtalk.tw'],
  verified: '2026-11-23',
  article: ['^newtalk\\.tw/news/view/\\d{4}-\\d{2}-\\d{2}/\\d+'],
  content: ['.articleBody'],
  strip: [{ selector: '.articleBody > .ad-container', kind: 'ad' }],
  metadata: {
    title: [{ selector: '.news_info .title .sub' }],
    byline: [{ selector: '.news_info .reporter a.author' }],
    publishedTime: [
      { selector: '.news_info .text > p', match: '發布\\s*([\\d.]+ [\\d:]+)' },
      { selector: 'meta[property="article:published_time"]', attr: 'content' },
    ],
  },
  tidy: ['#news_marquee', '.right_column', '.ad_top', '.ad-container', '.loading-block'],
} satisfies SiteRule;
