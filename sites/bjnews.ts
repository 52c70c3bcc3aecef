import type { SiteRule } from '../core/types';

export default {
  id: 'bjnews',
  name: '新京报',
  hosts: ['.bjnews.com.cn'],
  verified: '2026-11-23',
  article: ['^(?:www|m)\\.bjnews\\.com\\.cn/detail/\\d+\\.html'],
  content: ['.article-cen', '#contentStr'],
  strip: [{ selector: '.shade', kind: 'widget' }],
  metadata: {
    title: [{ selector: '.main > .title' }, { selector: '.bodyTitle h1' }],
    publishedTime: [{ selector: '.main > .time' }, { selector: '.left-info .timer' }],
  },
  expand: ['.shade-box'],
  tidy: ['.recommend'],
} satisfies SiteRule;
