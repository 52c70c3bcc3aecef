import type { SiteRule } from '../core/types';

export default {
  id: 'jiemian',
  name: '界面新闻',
  hosts: ['.jiemian.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:www|m)\\.jiemian\\.com/article/\\d+\\.html'],
  content: ['.article-main .article-content', '.article-main'],
  strip: [
    { selector: '.share-view, .article-btn', kind: 'widget' },
    { selector: '.report-view', kind: 'promo' },
    { selector: '.article-footer', kind: 'copyright' },
  ],
  tidy: ['.share-view', '.article-footer'],
} satisfies SiteRule;
