import type { SiteRule } from '../core/types';

export default {
  id: 'zjfish',
  name: '浙江省淡水水产研究所',
  hosts: ['.zjfish.org'],
  verified: '2026-11-23',
  article: ['/Detail/\\d+/\\d+'],
  content: ['.lcon > .doc'],
  metadata: {
    title: [{ selector: '.news-det-box .left > h5' }],
  },
  tidy: ['.l-fx', '.news-det-box > .right', '.back-list'],
} satisfies SiteRule;
