import type { SiteRule } from '../core/types';

export default {
  id: 'tvbs',
  name: 'TVBS新聞網',
  hosts: ['.tvbs.com.tw'],
  verified: '2026-11-23',
  article: ['^news\\.tvbs\\.com\\.tw/\\w+/\\d+'],
  content: ['#news_detail_div'],
  strip: [
    { selector: '.guangxuan', kind: 'promo' },
    { selector: '.ad_container, .adsbygoogle', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: '.title_box h1.title' }],
    byline: [{ selector: '.author_box .author a' }],
    publishedTime: [{ selector: '.author_box .author', match: '發佈時間[:：]\\s*([\\d/]+ [\\d:]+)' }],
    modifiedTime: [{ selector: '.author_box .author', match: '最後更新時間[:：]\\s*([\\d/]+ [\\d:]+)' }],
  },
  tidy: ['.article_rank', '.article_issue', '.article_community_box', '[id^="taboola-"]', '.guangxuan', '.right_box'],
} satisfies SiteRule;
