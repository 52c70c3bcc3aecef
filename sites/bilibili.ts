import type { SiteRule } from '../core/types';

export default {
  id: 'bilibili',
  name: '哔哩哔哩专栏',
  hosts: ['.bilibili.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '哔哩哔哩',
  article: ['^www\\.bilibili\\.com/(?:read/cv|opus/)\\d+'],
  notArticle: ['^(?:www|m)\\.bilibili\\.com/(?:video|bangumi)/', '^(?:search|live|space)\\.bilibili\\.com/'],
  content: ['.opus-module-content', '.article-holder'],
} satisfies SiteRule;
