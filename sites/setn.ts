import type { SiteRule } from '../core/types';

export default {
  id: 'setn',
  name: '三立新聞網',
  hosts: ['.setn.com'],
  verified: '2026-11-23',
  article: [
    '^(?:\\w+\\.)*setn\\.com/(?:\\w+/)?News\\.aspx\\?(?:.*&)?NewsID=\\d+',
    '^(?:\\w+\\.)*setn\\.com/(?:e/)?news/\\d+',
  ],
  content: ['#Content1'],
  strip: [{ selector: '[class^="compass-fit-ad"]', kind: 'ad' }],
  metadata: {
    title: [{ selector: 'h1.news-title-3' }],
    publishedTime: [{ selector: 'time.page_date' }],
  },
  tidy: [
    '.NewsAttach',
    '.page-keyword',
    '.AIProjects',
    '#involve',
    '[id^="gad_div"]',
    '.coniBtn',
    '.news-audio-area',
    '[id^="_popIn_recommend"]',
  ],
} satisfies SiteRule;
