import type { SiteRule } from '../core/types';

export default {
  id: '21jingji',
  name: '21世纪经济报道',
  hosts: ['.21jingji.com'],
  verified: '2026-11-23',
  basis: 'facts',
  article: ['^m\\.21jingji\\.com/article/\\d{8}/\\w+\\.html', '^(?:www\\.)?21jingji\\.com/article/\\d{8}/\\w+\\.html'],
  content: ['.txtContent', '.main_content'],
  strip: [
    { selector: '.rela-box', kind: 'related' },
    { selector: '.copyright', kind: 'copyright' },
  ],
  metadata: {
    title: [{ selector: '.titleHead h1' }],
    publishedTime: [{ selector: '.author-infos', match: '(\\d{4}-\\d{2}-\\d{2}\\s\\d{2}:\\d{2})' }],
  },
} satisfies SiteRule;
