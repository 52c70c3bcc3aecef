import type { SiteRule } from '../core/types';

export default {
  id: 'mingpao',
  name: '明報',
  hosts: ['.mingpao.com'],
  verified: '2026-11-23',
  article: ['^news\\.mingpao\\.com/(?:ins|pns)/.+/article/\\d{8}/'],
  content: ['article.txt4'],
  strip: [
    { selector: '.mpads, .teads-inread-here', kind: 'ad' },
    { selector: 'p:has(> a.content_tag)', kind: 'tags' },
  ],
  metadata: {
    title: [{ selector: '#blockcontent hgroup h1', match: '^(.*?)\\s*(?:\\(\\d{2}:\\d{2}\\))?$' }],
    publishedTime: [{ selector: '#articleTop .date' }],
  },
  next: { selector: 'a.articlepage_next', text: '^下一頁' },
  tidy: ['.nextprevpage', '#ssm1', '.mpads'],
} satisfies SiteRule;
