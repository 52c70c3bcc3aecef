import type { SiteRule } from '../core/types';

export default {
  id: 'yahoo',
  name: 'Yahoo奇摩',
  hosts: ['.yahoo.com'],
  verified: '2026-11-23',
  article: [
    '^(?:tw|hk)\\.(?:\\w+\\.)*yahoo\\.com/(?:news/)?[^/?]+-\\d{9}\\.html',
    '^(?:\\w+\\.)*yahoo\\.com/news/[^?]+\\.html',
  ],
  notArticle: ['^(?:\\w+\\.)*search\\.yahoo\\.com/'],
  content: ['.caas-body', '[data-testid="article-content-wrapper"]', '.article-body'],
  strip: [
    { selector: '.caas-readmore, .caas-body-collapse-button', kind: 'promo' },
    { selector: '.caas-da, .ad-container', kind: 'ad' },
    { selector: '.caas-carousel, .read-more-vendor', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '.caas-title-wrapper h1' }],
    publishedTime: [{ selector: '.caas-attr-time-style time', attr: 'datetime' }],
    source: [{ selector: '.caas-attr-provider' }, { selector: '.caas-attr-item-author' }],
  },
  expand: ['.caas-body-collapse-button'],
  tidy: ['.caas-share-section', '[id^="sda-"]', 'aside'],
} satisfies SiteRule;
