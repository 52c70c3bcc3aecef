import type { SiteRule } from '../core/types';

export default {
  id: '1905',
  name: '1905电影网',
  hosts: ['.1905.com'],
  verified: '2026-11-23',
  article: ['^www\\.1905\\.com/news/\\d{8}/\\d+\\.shtml'],
  content: ['.pic-content', '#contentNews'],
  strip: [
    { selector: '.pic-video', kind: 'widget' },
    { selector: '.pic-other', kind: 'tags' },
    { selector: '.pic-base', kind: 'source' },
    { selector: '.pagination, .pages', kind: 'pagination' },
  ],
  metadata: {
    title: [{ selector: '#contentNews h1.title' }],
    publishedTime: [{ selector: '.pic-base span', match: '时间[:：]\\s*(\\S.*)' }],
    source: [{ selector: '.pic-source .copyfrom' }, { selector: '.pic-source', match: '来源[:：]\\s*(\\S+)' }],
  },
  tidy: ['.mod-r', '.bshare-custom'],
} satisfies SiteRule;
