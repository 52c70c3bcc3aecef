import type { SiteRule } from '../core/types';

export default {
  id: 'sohu',
  name: '搜狐',
  hosts: ['.sohu.com'],
  verified: '2026-11-23',
  platform: '搜狐号',
  article: ['^(?:www|m)\\.sohu\\.com/a/\\d+'],
  content: ['#mp-editor', '#contentText', '#articleContent'],
  strip: [
    { selector: '.original-title', kind: 'original-title' },
    { selector: '#backsohucom, .backword', kind: 'promo' },
    { selector: '[data-role="editor-name"]', kind: 'editor' },
  ],
} satisfies SiteRule;
