import type { SiteRule } from '../core/types';

export default {
  id: 'cmse',
  name: '中国载人航天',
  hosts: ['.cmse.gov.cn'],
  verified: '2026-11-23',
  article: ['/\\d{6}/t\\d{8}_\\d+\\.s?html'],
  content: ['#dochtmlcon', '.TRS_Editor'],
  strip: [
    { selector: '.pageSource', kind: 'editor' },
    { selector: '.prenextBox', kind: 'nav' },
  ],
  metadata: {
    title: [{ selector: '.mainCon > .title' }],
    publishedTime: [{ selector: '.pubDate span' }],
  },
  tidy: ['.fontS', '.prenextBox'],
} satisfies SiteRule;
