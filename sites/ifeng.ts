import type { SiteRule } from '../core/types';

// Class names end in a hash that changes with every build of the page's program; what stands before it holds.
export default {
  id: 'ifeng',
  name: '凤凰网',
  hosts: ['.ifeng.com'],
  verified: '2026-11-23',
  platform: '大风号',
  article: [
    '\\.ifeng\\.com/c/\\w{8,}',
    '\\.ifeng\\.com/(?:\\w+/)*a/\\d{8}/\\d+',
    '/detail_\\d{4}_\\d{2}/',
    '/\\d{8}/\\d+_\\d+\\.shtml',
  ],
  notArticle: ['^[^/]+/?$', '/c/special/', '/picl/', '/mediaShare/', '^v\\.ifeng\\.com'],
  content: [
    '[class^="main_content-"] [class^="text-"]',
    '[class^="index_main_content_"] [class^="index_text_"]',
    '#main_content',
    '#artical_real',
    '#yidian-content',
    '#articleContent, .article_content, .arti-content',
    '#artibody',
  ],
  strip: [
    { selector: '.ifengLogo, [class^="index_end_"], [class^="end-"]', kind: 'widget' },
    { selector: '[class^="author-"], [class*="_author_"], .iphone_none', kind: 'editor' },
    { selector: '[class*="copyRight"], [class^="copyright-"]', kind: 'copyright' },
    { selector: '[class*="Ad_"], [class*="hardAd"]', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: 'h1[class^="topic-"], h1[class*="_topic_"], #artical_topic, .yidian-title' }],
    source: [
      { selector: '[class^="source-"], [class*="_sourceTitleText_"], [class*="_caption_"] [class*="_source_"]' },
      { selector: '#artical_sth .ss03, .yidian-info > span:first-child' },
    ],
    account: [{ selector: '[class*="_sourceTitleText_"]' }],
    byline: [{ selector: '#artical_sth .ss04', match: '作者[:：]\\s*(.+)' }],
    publishedTime: [
      {
        selector: '[class^="time-"] > span:first-child, [class*="_timeBref_"], [class*="_caption_"] [class*="_date_"]',
      },
      { selector: '#artical_sth .ss01, .yidian-info > span:nth-child(2)' },
      { selector: 'meta[property^="og:time"], meta[name^="og:time"]', attr: 'content' },
    ],
    region: [{ selector: '[class*="_timeBref_"], [class*="_fromAddress_"]', match: '来自\\s*(\\S+)' }],
    editor: [
      {
        selector: '[class^="author-"], p[class*="_author_"], #artical_sth2 .iphone_none',
        match: '(?:责任编辑|责编)[:：]\\s*([^\\s\\]]+)',
      },
      { selector: '#editor_name' },
    ],
  },
  next: { selector: '#pagenext, .next a', text: '下一页' },
  tidy: [
    '[class^="rightContent-"], [class^="index_rightContent_"], [class^="index_hardAd_"], [class^="index_topAd_"]',
    '[class^="comment_box-1dci"], [class^="index_comment_b_"], [class^="index_bottomAd_"], [class^="index_articleBottomAd_"]',
    '[class^="artical-"] ~ div, [class^="index_artical_"] ~ div',
    '.go_bank, #cmtBox, .adbox02, #yd-rec, .yd-back-home, #xmt-collection, #articleBottomAdAuto, .pic1000',
  ],
} satisfies SiteRule;
