import type { SiteRule } from '../core/types';

export default {
  id: 'cna',
  name: '中央通訊社',
  hosts: ['.cna.com.tw'],
  verified: '2026-11-23',
  article: ['^www\\.cna\\.com\\.tw/(?:news/\\w+|project|topic/newstopic/\\d+)/\\d{8,}'],
  notArticle: ['^www\\.cna\\.com\\.tw/(?:list|search|cna2018api|realtime)/'],
  content: ['.centralContent .paragraph', 'article.article .paragraph'],
  strip: [
    { selector: '.insertGroup, .moreArticle, .bottomBox', kind: 'related' },
    { selector: '.SubscriptionInner, .BtnShareGroup', kind: 'promo' },
    { selector: '.articlekeywordGroup', kind: 'tags' },
    { selector: '.paragraph > div:has(> a[href*="service.cna.com.tw"])', kind: 'login' },
  ],
  metadata: {
    title: [{ selector: '.centralContent h1' }],
    publishedTime: [
      { selector: '.timeBox .updatetime span' },
      { selector: '.timeBox', match: '(\\d{4}/\\d{1,2}/\\d{1,2}(?: \\d{1,2}:\\d{2})?)' },
    ],
    modifiedTime: [{ selector: '.timeBox .updatetime span + span', match: '([\\d/]+ [\\d:]+)\\s*更新' }],
  },
  tidy: ['.articleADbox', '.bottomBox', '.moreArticle', '.BtnShareGroup', '.mbBtnGroup', '.shareSide', '.appDownload'],
} satisfies SiteRule;
