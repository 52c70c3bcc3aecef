import type { SiteRule } from '../core/types';

export default {
  id: 'sspai',
  name: '少数派',
  hosts: ['.sspai.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^sspai\\.com/post/\\d+', '^sspai\\.com/prime/story/[\\w-]+'],
  content: ['.articleWidth-content .content', '.wangEditor-txt'],
} satisfies SiteRule;
