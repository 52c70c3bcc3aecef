import type { SiteRule } from '../core/types';

export default {
  id: 'rfi',
  name: '法国国际广播电台',
  hosts: ['www.rfi.fr'],
  verified: '2026-11-23',
  basis: 'facts',
  timeZone: 'Europe/Paris',
  article: ['^www\\.rfi\\.fr/(?:cn|tw)/[^?]+/\\d{8}-'],
  content: ['#main-content > article'],
  strip: [
    { selector: '.t-content__dates', kind: 'source' },
    { selector: '.t-content__authors', kind: 'byline' },
    { selector: '.m-interstitial, .a-read-more', kind: 'related' },
    { selector: '.o-self-promo', kind: 'promo' },
    { selector: '.t-content__shares', kind: 'widget' },
    { selector: '.m-em-flash', kind: 'nav' },
  ],
  metadata: {
    byline: [{ selector: '.m-from-author__name' }],
  },
  tidy: ['.o-self-promo', '.m-em-flash', '.t-content__shares'],
} satisfies SiteRule;
