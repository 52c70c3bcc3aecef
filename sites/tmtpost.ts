import type { SiteRule } from '../core/types';

export default {
  id: 'tmtpost',
  name: '钛媒体',
  hosts: ['.tmtpost.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^www\\.tmtpost\\.com/(?:nictation/)?\\d+\\.html'],
  content: ['article'],
  strip: [
    { selector: '.post-info', kind: 'source' },
    { selector: '.pro_icon, .pro_intro', kind: 'widget' },
  ],
  metadata: {
    subtitle: [{ selector: 'p.post-abstract' }],
  },
} satisfies SiteRule;
