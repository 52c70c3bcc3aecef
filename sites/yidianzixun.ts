import type { SiteRule } from '../core/types';

export default {
  id: 'yidianzixun',
  name: '一点资讯',
  hosts: ['.yidianzixun.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '一点号',
  article: ['^www\\.yidianzixun\\.com/article/\\w+'],
  content: ['.content-bd'],
  strip: [
    { selector: '.yidian-wm-copyright-bottom', kind: 'copyright' },
    { selector: '.postfix', kind: 'disclaimer' },
  ],
} satisfies SiteRule;
