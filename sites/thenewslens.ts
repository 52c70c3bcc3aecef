import type { SiteRule } from '../core/types';

export default {
  id: 'thenewslens',
  name: '關鍵評論網',
  hosts: ['.thenewslens.com'],
  verified: '2026-11-23',
  article: ['^www\\.thenewslens\\.com/(?:article|feature/\\w+)/\\d+'],
  content: ['[id^="article-content-"]', '.article-body'],
  strip: [{ selector: '.js-advertise', kind: 'ad' }],
  metadata: {
    title: [{ selector: 'h1[id^="article-title-"]' }],
    publishedTime: [{ selector: 'meta[property="article:published_time"]', attr: 'content' }],
  },
  tidy: ['.js-advertise', '.authors-wrapper', '.comment-hint'],
} satisfies SiteRule;
