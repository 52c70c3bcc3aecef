import type { SiteRule } from '../core/types';

// The site of 2022 and later names its classes `index_<part>__<hash>`; only the part holds.
export default {
  id: 'thepaper',
  name: '澎湃新闻',
  hosts: ['.thepaper.cn'],
  verified: '2026-11-23',
  platform: '澎湃号',
  article: ['/newsDetail_forward_\\d+', '/baijiahao_\\d+', '/detail/\\d+'],
  notArticle: ['^[^/]+/?$', '/channel_', '/list_', '/user_', '/asktopic_'],
  content: [
    '.news_txt',
    '[class^="index_cententWrap"]',
    '.news_part_limit',
    '.newsdetail_body',
    '.news_part',
    '[class^="header_desc"]',
  ],
  strip: [
    { selector: '.hide_word', kind: 'copyright' },
    { selector: '.news_infor_extra', kind: 'editor' },
    { selector: '.disclaimer', kind: 'disclaimer' },
    { selector: '#clickForMore, .news_bl, .relations_div, .news_open_app_tip', kind: 'widget' },
    { selector: '[class^="index_copyright"], [class^="index_suffix"]', kind: 'copyright' },
  ],
  metadata: {
    title: [{ selector: 'h1.news_title, h1[class^="index_title"], h2[class^="header_title"], .t_newsinfo' }],
    byline: [
      { selector: '.news_about > p:first-child', match: '^([^/]+)' },
      { selector: '[class^="index_headerContent"] > div:first-child' },
    ],
    source: [
      { selector: '.news_paike_author .name' },
      { selector: '.news_about > p:first-child', match: '/\\s*(.+)$' },
      { selector: '.news_about', match: '来源[:：]\\s*(\\S+)' },
      { selector: '[class^="index_headerContent"], [class^="header_source"]', match: '来源[:：]\\s*([^\\s∙·>]+)' },
    ],
    account: [{ selector: '.news_paike_author .name' }],
    publishedTime: [
      { selector: '.news_about > p:nth-child(2)' },
      {
        selector: '[class^="index_headerContent"], [class^="header_source"]',
        match: '(\\d{4}-\\d{2}-\\d{2}\\s+\\d{2}:\\d{2})',
      },
    ],
    region: [{ selector: '[class^="index_headerContent"]', match: '∙\\s*([\\u4e00-\\u9fa5]{2,3})(?:\\s|$)' }],
    editor: [{ selector: '.news_infor_extra .infor_item', match: '责任编辑[:：]\\s*(\\S+)' }],
  },
  expand: ['#clickForMore', '[class^="index_more"]'],
  tidy: [
    '.main_rt, .news_love, .news_imgad, .news_tit2, .news_tit3, .ctread_bd, #aq_commt, .news_keyword, #rt_ad, #rt_ad1',
    '[class^="index_commentWrap"], [class^="index_commonsider"], [class^="scale_connent"], [class^="index_banner"]',
  ],
} satisfies SiteRule;
