import type { SiteRule } from '../core/types';

export default {
  id: 'infzm',
  name: '南方周末',
  hosts: ['.infzm.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:www\\.)?infzm\\.com/contents?/\\d+'],
  content: ['#articleContent'],
  metadata: {
    title: [{ selector: 'h1.articleHeadline' }],
    byline: [{ selector: 'em.toAuthor' }],
    publishedTime: [{ selector: 'em.pubTime' }],
  },
} satisfies SiteRule;
