import type { SiteRule } from '../core/types';

export default {
  id: 'ftchinese',
  name: 'FT中文网',
  hosts: ['.ftchinese.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^(?:www|m)\\.ftchinese\\.com/(?:story|premium|interactive)/\\d+'],
  content: ['.story-body', '#bodytext'],
  strip: [{ selector: '.pagination', kind: 'pagination' }],
  metadata: {
    title: [{ selector: 'h1.story-headline' }],
    subtitle: [{ selector: '.story-lead' }],
    publishedTime: [{ selector: 'a.storytime' }],
  },
  next: { selector: '.pagination-inner a', text: '^(?:下一页|全文)' },
} satisfies SiteRule;
