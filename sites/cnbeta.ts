import type { SiteRule } from '../core/types';

export default {
  id: 'cnbeta',
  name: 'cnBeta',
  hosts: ['.cnbeta.com', '.cnbeta.com.tw'],
  verified: '2026-11-23',
  article: ['cnbeta\\.com(?:\\.tw)?/(?:articles/(?:\\w+/)?|view/)\\d+\\.htm'],
  content: ['.cnbeta-article-body', '#artibody'],
  strip: [
    { selector: '.article-summary .topic', kind: 'nav' },
    { selector: '.article-global, .otherContent_01, .cbv', kind: 'ad' },
    { selector: '.main__left, .article-share-code, .rating_box', kind: 'widget' },
    { selector: '.cnbeta-article-body > .tac', kind: 'promo' },
    { selector: '.article-relation, .article-topic', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: 'header.title h1' }],
    publishedTime: [{ selector: 'header.title .meta span' }],
    source: [{ selector: 'header.title .source', match: '稿源[:：]\\s*(\\S+)' }],
  },
  tidy: [
    '.cnbeta-article-vote-tags',
    '.cnbeta-article-comments',
    '.cnbeta-article-latest',
    '.adsbygoogle',
    '.article-global',
  ],
} satisfies SiteRule;
