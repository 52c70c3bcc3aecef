import type { SiteRule } from '../core/types';

export default {
  id: 'bbc',
  name: 'BBC中文',
  hosts: ['.bbc.com', '.bbc.co.uk'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['bbc\\.(?:com|co\\.uk)/(?:zhongwen|ukchina)/(?:articles/\\w+|\\w+/[\\w-]*-?\\d{6,})'],
  content: ['.story-body__inner', 'main[role="main"]', 'main'],
  strip: [
    { selector: 'section[data-component="headline-block"], main header', kind: 'nav' },
    { selector: 'section[data-component="byline-block"], [data-testid="byline-role"]', kind: 'byline' },
    {
      selector:
        'section[data-component="links-block"], section[data-component="see-alsos"], [data-analytics_group_name="Related"], [data-analytics_group_name="More"]',
      kind: 'related',
    },
    { selector: 'section[data-component="tags"], section[data-component="tag-list"]', kind: 'tags' },
    { selector: '.share-tools', kind: 'widget' },
    { selector: '.bbccom_advert_placeholder', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: 'h1.story-body__h1' }],
  },
  tidy: ['.bbccom_advert_placeholder', '[data-component="links-block"]'],
} satisfies SiteRule;
