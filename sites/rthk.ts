import type { SiteRule } from '../core/types';

export default {
  id: 'rthk',
  name: '香港電台',
  hosts: ['.rthk.hk', '.rthk.org.hk'],
  verified: '2026-11-23',
  article: ['news\\.rthk\\.hk/rthk/(?:ch|en)/component/k2/\\d+-\\d{8}\\.htm'],
  content: ['.itemFullText'],
  metadata: {
    title: [{ selector: 'h2.itemTitle' }],
    publishedTime: [{ selector: '.createddate' }],
  },
  tidy: ['.itemSocialSharing'],
} satisfies SiteRule;
