import type { SiteRule } from '../core/types';

export default {
  id: 'nytimes',
  name: '纽约时报中文网',
  hosts: ['cn.nytimes.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^cn\\.nytimes\\.com/[\\w-]+/\\d{8}/[\\w-]+'],
  content: ['section.article-body', '.article-body'],
  strip: [
    { selector: '.authorIdentification', kind: 'byline' },
    { selector: '.articleCR', kind: 'copyright' },
    { selector: '.articleTool', kind: 'widget' },
    { selector: '#subscribe_cont', kind: 'promo' },
    { selector: '#disqus_thread', kind: 'comments' },
    { selector: '.articleByside, .article-body-aside', kind: 'related' },
    { selector: '.big_ad', kind: 'ad' },
  ],
  tidy: ['.articleTool', '#subscribe_cont', '.big_ad'],
} satisfies SiteRule;
