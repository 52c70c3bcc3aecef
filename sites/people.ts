import type { SiteRule } from '../core/types';

export default {
  id: 'people',
  name: '人民网',
  hosts: ['.people.com.cn', '.people.cn', '.peopleapp.com'],
  verified: '2026-11-23',
  article: [
    '/n\\d?/\\d{4}/\\d{4}/c\\d+-\\d+',
    '/GB/(?:\\d+/)+\\d+\\.html',
    '/nw\\.D\\d+',
    '/content_\\d+\\.html',
    '/mobile-paper/content/',
  ],
  notArticle: ['^[^/]+/?$', '/index\\d*\\.html$', '/GB/\\d+/index'],
  content: [
    '.rm_txt_con',
    '#rwb_zw',
    '#p_content',
    '.show_text',
    '.text_con .text',
    '#ozoom',
    '.artDet',
    '.article_content, .content_text',
  ],
  strip: [
    { selector: '.otitle', kind: 'original-title' },
    { selector: '.edit, .editor', kind: 'editor' },
    { selector: '.zdfy, #rwb_zw > center, .rm_txt_con > center', kind: 'pagination' },
    { selector: '#paper_num', kind: 'source' },
    { selector: 'p.paper_num, .bza, .section-common-share-wrap', kind: 'widget' },
    { selector: '.tjewm, .tjewm1, .rm_download', kind: 'promo' },
    { selector: '.rm_relevant, #rwb_tjyd, #rwb_xgxw', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '.rm_txt .col-1 > h1, .text_title > h1, #p_title' }],
    subtitle: [
      { selector: '.col-1 > h4.sub, .text_title > h4.sub' },
      { selector: '.col-1 > h3.pre, .text_title > h3.pre' },
    ],
    byline: [{ selector: '.col-1 > .author, .text_title > .author, #p_author' }],
    source: [
      { selector: '.channel .col-1-1 a, .text_title .box01 .fl a, #p_origin a' },
      { selector: '.channel, .box01 .fl, #p_origin', match: '来源[:：]\\s*(\\S+)' },
    ],
    publishedTime: [
      { selector: '.channel .col-1-1, .text_title .box01 .fl, #p_publishtime' },
      { selector: 'meta[name="publishdate"]', attr: 'content' },
    ],
    editor: [{ selector: '.edit, #p_editor', match: '责编[:：]\\s*([^)）]+)' }],
    originalTitle: [{ selector: '.otitle', match: '原标题[:：]\\s*(.+)' }],
  },
  next: { selector: '.zdfy a, #rwb_zw center a' },
  tidy: [
    '.text_con_right, .txt_float_r, .col.col-2.fr, .topb, .tlgg, .banner02, .w1000_320.banner',
    '.rm_relevant, .rm_ranking, .tjewm, .tjewm1, #rwb_tjyd, #rwb_xgxw, #rwb_jctj, .box_down',
  ],
} satisfies SiteRule;
