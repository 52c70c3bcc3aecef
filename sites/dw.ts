import type { SiteRule } from '../core/types';

export default {
  id: 'dw',
  name: '德国之声',
  hosts: ['www.dw.com', 'amp.dw.com'],
  verified: '2026-11-23',
  basis: 'facts',
  timeZone: 'Europe/Berlin',
  article: ['^www\\.dw\\.com/(?:zh|zh-hant)/[^?]*a-\\d+'],
  content: ['.content-area', '.rich-text'],
  strip: [{ selector: '.slideshow, .gallery', kind: 'widget' }],
  metadata: {
    publishedTime: [{ selector: 'meta[name="date"]', attr: 'content' }],
  },
} satisfies SiteRule;
