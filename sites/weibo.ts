import type { SiteRule } from '../core/types';

export default {
  id: 'weibo',
  name: '微博',
  hosts: ['.weibo.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '微博',
  article: ['^(?:www\\.)?weibo\\.com/ttarticle/(?:x/m/show|p/show)'],
  notArticle: ['^(?:s|passport|d)\\.weibo\\.com/'],
  content: ['.WB_editor_iframe', '.WB_editor_iframe_new'],
  metadata: {
    title: [{ selector: '.main_editor .title' }],
  },
} satisfies SiteRule;
