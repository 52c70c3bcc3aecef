import type { SiteRule } from '../core/types';

export default {
  id: 'ettoday',
  name: 'ETtoday新聞雲',
  hosts: ['.ettoday.net'],
  verified: '2026-11-23',
  article: ['^\\w+\\.ettoday\\.net/(?:\\w+/)?(?:news/\\d{8}/\\d+\\.htm|news/\\d+|article/\\d+)'],
  notArticle: ['^www\\.ettoday\\.net/news/(?:news-list|focus|hot-news|search)'],
  content: ['.story[itemprop="articleBody"]', '.story'],
  strip: [
    { selector: '.ad_readmore, .ad_in_news, .ad_txt_2, [class^="adJS"], #all_inread', kind: 'ad' },
    { selector: '.et_epaper_box_pc, .googlenews_subscribe, .et_social_2, .et_social_3', kind: 'promo' },
    { selector: '.text_ticker_1, .recom-events', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: 'h1.title' }],
    publishedTime: [
      { selector: 'time.date', attr: 'datetime' },
      { selector: 'meta[property="article:published_time"]', attr: 'content' },
    ],
  },
  tidy: [
    '.ad_txt_1',
    '.ad_970',
    '.text_ad_top',
    '.ad_readmore',
    '[class^="adJS"]',
    '.block_a',
    '.c2',
    '.gliaplayer-container',
  ],
} satisfies SiteRule;
