import type { SiteRule } from '../core/types';

export default {
  id: 'jianshu',
  name: '简书',
  hosts: ['.jianshu.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '简书',
  article: ['^www\\.jianshu\\.com/p/\\w+'],
  content: ['article'],
  strip: [{ selector: 'button', kind: 'widget' }],
} satisfies SiteRule;
