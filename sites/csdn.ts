import type { SiteRule } from '../core/types';

export default {
  id: 'csdn',
  name: 'CSDN',
  hosts: ['.csdn.net'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: 'CSDN',
  article: ['^blog\\.csdn\\.net/[^/]+/article/details/\\d+'],
  content: ['#content_views', '#article_content'],
  strip: [
    { selector: '.more-toolbox, .meau-gotop-box', kind: 'widget' },
    { selector: '.person-messagebox', kind: 'byline' },
  ],
  expand: ['.hide-article-box .btn-readmore'],
  tidy: ['.meau-gotop-box', '.more-toolbox'],
} satisfies SiteRule;
