import type { SiteRule } from '../core/types';

export default {
  id: '39',
  name: '39健康网',
  hosts: ['.39.net'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.39\\.net/(?:[\\w-]+/)*\\d{6}/\\w+\\.html'],
  content: ['.art_left', '#contentText'],
  strip: [
    { selector: '.art_location', kind: 'nav' },
    { selector: '.art_control', kind: 'widget' },
    { selector: '.art_info', kind: 'source' },
    { selector: '.art_show, .hzh', kind: 'ad' },
    { selector: '.art_page', kind: 'pagination' },
    { selector: '.art_rec', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '.art_left > h1' }],
    publishedTime: [{ selector: '.art_info em' }],
    source: [{ selector: '.art_info em + em' }],
  },
  tidy: ['.art_right', '.art_show', '.art_rec', '.art_control'],
} satisfies SiteRule;
