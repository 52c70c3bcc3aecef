import type { SiteRule } from '../core/types';

export default {
  id: 'joins',
  name: '韩国中央日报中文网',
  hosts: ['chinese.joins.com', 'chinese.joongangdaily.com'],
  verified: '2026-11-23',
  timeZone: 'Asia/Seoul',
  article: ['^chinese\\.joins\\.com/news/articleView\\.html\\?(?:.*&)?idxno=\\d+'],
  content: ['#article-view-content-div'],
  strip: [
    { selector: '.ad-template', kind: 'ad' },
    { selector: '.view-editors', kind: 'editor' },
    { selector: '.tag-group', kind: 'tags' },
    { selector: '.view-copyright', kind: 'copyright' },
  ],
  metadata: {
    title: [{ selector: '.article-head-title' }],
    byline: [{ selector: '.article-head-info .info-text li', match: '^\\s*(\\S+)\\s*记者' }],
    publishedTime: [{ selector: '.article-head-info .info-text', match: '上传\\s*([\\d.]+ [\\d:]+)' }],
    editor: [{ selector: '.view-editors', match: '责编\\s*\\|\\s*(\\S+)' }],
  },
  tidy: ['.ad-template', '.info-social'],
} satisfies SiteRule;
