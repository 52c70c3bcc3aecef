import type { SiteRule } from '../core/types';

export default {
  id: 'toutiao',
  name: '今日头条',
  hosts: ['.toutiao.com', '.toutiaocdn.com', '.toutiaocdn.net'],
  verified: '2026-11-23',
  platform: '头条号',
  article: ['/article/\\d+', '/group/\\d+', '/[ai]\\d{15,}', '/w/\\d+'],
  notArticle: ['^[^/]+/?(?:\\?|$)', '/c/user/', '/video/\\d+', '/search/', '/ch/'],
  content: [
    'article.tt-article-content, article.syl-article-base',
    '.article-content',
    '.article__content',
    '.wtt-content',
  ],
  strip: [
    { selector: '.article-content > h1, .article-meta, .article-sub', kind: 'byline' },
    { selector: '.article-tag, .tag-list', kind: 'tags' },
    { selector: '.expand-button-wrapper, .toggle-button-wrapper, .open-app, tt-audio', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'h1.article-title, .article-content > h1, .article__title' }],
    source: [{ selector: '.article-meta .name, .article-sub > span:nth-last-child(2), .article__author' }],
    account: [{ selector: '.article-meta .name, .article-sub > span:nth-last-child(2)' }],
    publishedTime: [{ selector: '.article-meta > span:first-child, .article-sub > span:last-child, .article__time' }],
    region: [{ selector: '.article-meta .original-tag + span, .article-meta .location', match: '发布于\\s*(.+)' }],
  },
  expand: ['.expand-button', '.unfold-btn'],
  tidy: [
    '.right-sidebar, .left-sidebar, .ttp-toolbar, .ttp-modal-wrapper, .index-right, .index-left, .publisher',
    '.detail-comment, .detail-feed, .detail-side-interaction, .seo-hot-link-list, .feed-infinite-wrapper',
    '.show-monitor .show-monitor, .ttp-comment-wrapper, .ttp-feed-module, .open-app-banner, .float-activation-button',
  ],
} satisfies SiteRule;
