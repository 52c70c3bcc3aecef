import type { SiteRule } from '../core/types';

export default {
  id: 'douban',
  name: '豆瓣',
  hosts: ['.douban.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '豆瓣',
  article: ['^www\\.douban\\.com/(?:note|group/topic)/\\d+'],
  notArticle: ['^(?:search|accounts)\\.douban\\.com/'],
  content: ['#link-report', '.note', '.topic-content'],
  metadata: {
    title: [{ selector: '.note-header h1, #content > h1' }],
    publishedTime: [{ selector: '.note-header .pub-date' }],
  },
} satisfies SiteRule;
