import type { SiteRule } from '../core/types';

export default {
  id: '36kr',
  name: '36氪',
  hosts: ['.36kr.com'],
  verified: '2026-11-23',
  article: ['^(?:www\\.|m\\.)?36kr\\.com/(?:p|newsflashes|video)/\\w+'],
  notArticle: ['^(?:www\\.)?36kr\\.com/(?:information|user|search|topics?|seek)\\b'],
  content: ['.articleDetailContent', '.pre-item-des', '.newsflash-item .item-desc'],
  strip: [
    { selector: '.article-footer-txt, .article-footer-label', kind: 'copyright' },
    { selector: '.author-panel', kind: 'byline' },
    { selector: '.report-code-section', kind: 'promo' },
    { selector: '.single-post-tags', kind: 'tags' },
  ],
  metadata: {
    title: [{ selector: 'h1.article-title' }, { selector: 'a.item-title' }],
    subtitle: [{ selector: '.article-wrapper .summary' }],
    byline: [{ selector: '.article-title-icon .item-a' }],
  },
  tidy: ['.main-left'],
} satisfies SiteRule;
