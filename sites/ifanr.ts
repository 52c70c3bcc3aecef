import type { SiteRule } from '../core/types';

export default {
  id: 'ifanr',
  name: '爱范儿',
  hosts: ['.ifanr.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.ifanr\\.com/(?:\\w+/)?\\d+$'],
  content: ['.c-single-normal article', 'article'],
  strip: [
    { selector: '.entry-header, .entry-meta, .article-header, .article-info', kind: 'source' },
    { selector: '.entry-content__tags', kind: 'tags' },
    { selector: '.entry-comment-number', kind: 'comments' },
    { selector: '.article-jiong-banner, .c-appso-download, .popup', kind: 'promo' },
    { selector: '.article-sns-tool', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'h1.c-single-normal__title' }],
  },
} satisfies SiteRule;
