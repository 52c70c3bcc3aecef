import type { SiteRule } from '../core/types';

export default {
  id: 'zaobao',
  name: '联合早报',
  hosts: ['.zaobao.com', '.zaobao.com.sg', '.zaobao.com.hk'],
  verified: '2026-11-23',
  article: ['^www\\.zaobao\\.com(?:\\.\\w+)?/(?:[\\w-]+/)+story\\d{8}-\\d+'],
  content: ['.articleBody', '.article-body'],
  strip: [
    { selector: '.bff-google-ad', kind: 'ad' },
    { selector: '.bff-recommend-article, .further-reading', kind: 'related' },
    { selector: '.read-on-app-cover', kind: 'promo' },
    { selector: '.overlay-microtransaction', kind: 'login' },
    { selector: '#video-freemium-player, .bff-inline-image-expand-icon', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'article h1' }, { selector: 'h1.article-title' }],
  },
  tidy: ['#sph_cdp_40', '.paywall-container', '.bff-google-ad'],
} satisfies SiteRule;
