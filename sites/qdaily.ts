import type { SiteRule } from '../core/types';

export default {
  id: 'qdaily',
  name: '好奇心日报',
  hosts: ['.qdaily.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.qdaily\\.com/articles/\\d+\\.html'],
  content: ['.article-detail-bd'],
  strip: [{ selector: '.author-share, .embed-control', kind: 'widget' }],
  metadata: {
    title: [{ selector: '.article-detail-hd h2.title, h2.title' }],
    subtitle: [{ selector: 'p.excerpt' }],
  },
} satisfies SiteRule;
