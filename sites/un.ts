import type { SiteRule } from '../core/types';

export default {
  id: 'un',
  name: '联合国新闻',
  hosts: ['news.un.org'],
  verified: '2026-11-23',
  article: ['^news\\.un\\.org/zh/(?:audio/)?(?:story|interview)?/?\\d{4}/\\d{2}/\\d+'],
  notArticle: ['^news\\.un\\.org/zh/(?:news|events|tags|about)\\b'],
  content: ['#content > .section', '[id^="block-views-block-content-fields-block-body"]'],
  strip: [
    { selector: '.views-field-field-news-date, .views-field-field-news-topics, .block-page-title-block', kind: 'nav' },
    { selector: '#block-content-footer', kind: 'promo' },
    { selector: '[class^="jw-"], [id^="jw-"], .jwplayer, [class^="playkit-"]', kind: 'widget' },
    { selector: '[id^="block-views-block-content-fields-block-tags"]', kind: 'tags' },
  ],
  metadata: {
    title: [{ selector: '.block-page-title-block h1' }],
    publishedTime: [{ selector: '#content .views-field-field-news-date' }],
  },
  tidy: ['.minimal-share-wrapper', '#block-content-footer', '.jw-wrapper'],
} satisfies SiteRule;
