import type { SiteRule } from '../core/types';

export default {
  id: 'southcn',
  name: '南方网',
  hosts: ['.southcn.com'],
  verified: '2026-11-23',
  article: ['/node_\\w+/\\w+\\.shtml', '/content/\\d{4}-\\d{2}/\\d{2}/content_\\d+\\.htm'],
  content: ['#content.content', '#content'],
  strip: [
    { selector: '.m-editor', kind: 'editor' },
    { selector: '.m-relate', kind: 'related' },
    { selector: '.m-copyright', kind: 'copyright' },
  ],
  metadata: {
    title: [{ selector: '#article_title' }],
    subtitle: [{ selector: '#article_subtitle' }],
    publishedTime: [{ selector: '#pubtime_baidu' }],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' }],
    byline: [{ selector: '#author_baidu' }],
  },
  tidy: ['.font_change', '.m-share'],
} satisfies SiteRule;
