import type { FamilyRule } from '../../core/types';

export default {
  id: 'bilibili',
  name: '哔哩哔哩专栏',
  verified: '2026-11-27',
  basis: 'facts',
  evidence: ['.opus-detail', '.article-holder'],
  content: ['.opus-module-content', '.article-holder'],
  metadata: {
    title: [{ selector: '.opus-module-title' }, { selector: '.article-container h1.title, .head-container h1.title' }],
    account: [
      { selector: '.opus-module-author__name' },
      { selector: '.up-info .up-name, .article-container .up-name' },
    ],
    publishedTime: [{ selector: '.opus-module-author__pub__text' }],
  },
} satisfies FamilyRule;
