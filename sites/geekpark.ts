import type { SiteRule } from '../core/types';

export default {
  id: 'geekpark',
  name: '极客公园',
  hosts: ['.geekpark.net'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.geekpark\\.net/news/\\d+'],
  content: ['.article-content', 'article.article-body'],
  metadata: {
    title: [{ selector: 'h1.topic-title' }],
  },
} satisfies SiteRule;
