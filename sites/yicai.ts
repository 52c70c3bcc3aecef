import type { SiteRule } from '../core/types';

export default {
  id: 'yicai',
  name: '第一财经',
  hosts: ['.yicai.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:www|m)\\.yicai\\.com/(?:news|brief|image)/\\d+\\.html'],
  content: ['#multi-text', '.multiText', '.txt'],
  strip: [
    { selector: '.u-btn6, .m-smallshare', kind: 'widget' },
    { selector: '.topic-hot', kind: 'related' },
  ],
  tidy: ['.m-smallshare', '.topic-hot'],
} satisfies SiteRule;
