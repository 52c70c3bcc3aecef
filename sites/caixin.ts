import type { SiteRule } from '../core/types';

export default {
  id: 'caixin',
  name: '财新网',
  hosts: ['.caixin.com'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.caixin\\.com/(?:\\w+/)?\\d{4}-\\d{2}-\\d{2}/\\d+\\.html'],
  content: ['#the_content > .content', '#Main_Content_Val'],
  strip: [
    { selector: '.aitt', kind: 'disclaimer' },
    { selector: '.pip, .pip_rel', kind: 'related' },
    { selector: '#chargeWall', kind: 'login' },
    { selector: '.lanmu_textend', kind: 'promo' },
    { selector: '.idetor', kind: 'editor' },
    { selector: '.pc-innervoice, .pip_aud', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '#conTit h1' }],
    subtitle: [{ selector: '#subhead' }],
    publishedTime: [
      { selector: '#artInfo, .artInfo, .jizhe .time', match: '(\\d{4}年\\d{2}月\\d{2}日 \\d{2}:\\d{2})' },
      { selector: '#pubtime_baidu' },
    ],
    source: [{ selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' }],
    byline: [{ selector: '#author_baidu', match: '作者[:：]\\s*(\\S.*)' }],
    editor: [{ selector: '.idetor, #editor_baidu', match: '责任编辑[:：]\\s*([^\\s|]+)' }],
  },
  next: { selector: '#pageNext a', text: '^下一页' },
  tidy: [
    '.conri',
    '.pip_ad',
    '.adsame-banner-box',
    '#pay-layer-ad',
    '#pay-layer-pro-ad',
    '.pc-aivoice',
    '.lanmu_textend',
  ],
} satisfies SiteRule;
