import type { SiteRule } from '../core/types';

export default {
  id: 'sinchew',
  name: '星洲网',
  hosts: ['.sinchew.com.my'],
  verified: '2026-11-23',
  article: ['^www\\.sinchew\\.com\\.my/news/\\d{8}/[\\w-]+/\\d+'],
  content: ['.article-page-content'],
  strip: [
    { selector: '.ads-frame, .insert_ads, [id^="dablewidget"], [id^="anymind-"]', kind: 'ad' },
    { selector: '.read-more-msg', kind: 'pagination' },
  ],
  metadata: {
    title: [{ selector: '.article-page-title h1' }],
    byline: [{ selector: '.article-page-author', match: '作者[:：]\\s*([^；;]+)' }],
    publishedTime: [{ selector: 'meta[property="article:published_time"]', attr: 'content' }],
  },
  expand: ['.continue-read-btn'],
  tidy: ['.hot-topic-bar-wrapper', '.ads-frame, .insert_ads', '[id^="dablewidget"]', '.article-page-tags'],
} satisfies SiteRule;
