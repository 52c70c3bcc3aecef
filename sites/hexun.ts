import type { SiteRule } from '../core/types';

export default {
  id: 'hexun',
  name: '和讯网',
  hosts: ['.hexun.com'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.hexun\\.com/\\d{4}-\\d{2}-\\d{2}/\\d+\\.html'],
  content: ['.art_contextBox', '#artibody'],
  strip: [
    { selector: '.showall_arrow, .showAllImg, .showall_img', kind: 'promo' },
    { selector: '.bottomLayer', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '.articleName h1' }],
    publishedTime: [{ selector: '.articleName .tip .pr20' }],
    source: [{ selector: '.articleName .tip a' }],
  },
  expand: ['.showall_arrow'],
  tidy: ['.articleTopBg', '#t-float', '.like', '.picAd', '.comments', '[id^="taboola-"]', '.sourcePopwin, .mask'],
} satisfies SiteRule;
