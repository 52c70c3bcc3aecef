import type { SiteRule } from '../core/types';

export default {
  id: 'guokr',
  name: '果壳',
  hosts: ['.guokr.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.guokr\\.com/article/\\d+'],
  content: ['#articleContent'],
  strip: [
    { selector: 'p.copyright', kind: 'copyright' },
    { selector: '.article-extend', kind: 'related' },
    { selector: '.bottom-i', kind: 'promo' },
  ],
  metadata: {
    title: [{ selector: '#articleTitle' }],
    publishedTime: [{ selector: '.content-th-info span' }],
  },
} satisfies SiteRule;
