import type { SiteRule } from '../core/types';

export default {
  id: 'udn',
  name: '聯合新聞網',
  hosts: ['.udn.com'],
  verified: '2026-11-23',
  article: ['udn\\.com/(?:\\w+/)?story/\\d+/\\d+'],
  notArticle: ['udn\\.com/(?:\\w+/)?(?:breaknews|cate|index|rank|search)\\b'],
  content: ['#article_body', '.article-content__editor', '.article-body__editor', '#story_body_content'],
  strip: [
    { selector: '.photo_pop, #shareBar', kind: 'widget' },
    { selector: '.only_mobile, .inline-ad, .inline-ads, .udn-ads, .edn-ads--inlineAds', kind: 'ad' },
    { selector: '#story_tags', kind: 'tags' },
    { selector: '.article-content__recommend, .edn-read__more', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '#story_art_title' }, { selector: 'h1.article-content__title, h1.article-head__title' }],
    publishedTime: [
      { selector: '.shareBar__info--author span' },
      { selector: 'time.article-content__time, time.article-body__time' },
    ],
    source: [
      { selector: '.shareBar__info--author', match: ':\\d{2}\\s*(\\S+)\\s+記者' },
      { selector: '.article-content__author, .article-body__info', match: '^\\s*(\\S+?)\\s*[／/]' },
      { selector: '.article-content__author', match: '^\\s*(\\S+)\\s+記者' },
    ],
    byline: [
      {
        selector: '.shareBar__info--author, .article-content__author, .article-body__info',
        match: '記者\\s*([^／/\\s]+)',
      },
    ],
  },
  tidy: [
    '.udn-ads',
    '#ads-superBanner',
    '#ads-index-top--mobile',
    '#_popIn_recommend',
    '.article-content__plugins',
    '.story_bar_footer',
  ],
} satisfies SiteRule;
