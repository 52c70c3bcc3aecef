import type { SiteRule } from '../core/types';

export default {
  id: 'netease',
  name: '网易',
  hosts: ['.163.com'],
  verified: '2026-11-23',
  platform: '网易号',
  article: [
    '/dy/article/\\w+',
    '/v2/article/(?:detail/)?\\w+',
    '/(?:\\w+/)?article/\\w{16}',
    '/\\d{2}/\\d{4}/\\d{2}/\\w{16}(?:_\\d+)?\\.html',
    '/\\d{5,6}/\\d+/\\w{16}\\.html',
  ],
  notArticle: ['^[^/]+/?$', '/photoview/', '/special/', '/dy/media/', '/v/video/'],
  content: [
    '#endText.end-text',
    '#endText',
    '.post_body',
    '.article_box #content',
    '#article-content',
    '.article-body',
    'span.grayb',
  ],
  strip: [
    { selector: '.otitle', kind: 'original-title' },
    { selector: '.ep-source', kind: 'editor' },
    { selector: '.gg200x300, .at_item, .right_ad_item', kind: 'ad' },
    { selector: '.statement, .post_statement', kind: 'disclaimer' },
    { selector: '.related_article', kind: 'related' },
    { selector: '.video-list, .ep-pages, .post_btmshare, .newsapp-qrcode, .js-open-app', kind: 'widget' },
  ],
  metadata: {
    title: [
      { selector: '.post_title, #epContentLeft > h1, #h1title, .article_title h2, h1.title' },
      { selector: 'title', match: '^(.+?)_(?:网易|商业)' },
    ],
    source: [
      { selector: '#ne_article_source, .post_info > a:not(.post_jubao), .article_title .time span:last-child' },
      { selector: '.post_info, .post_time_source, .ep-time-soure, .s-source', match: '来源[:：]\\s*(\\S+)' },
      { selector: '.ep-source', match: '本文来源[:：]\\s*(\\S+)' },
    ],
    account: [{ selector: '.post_wemedia_name, .colum_info h4' }],
    publishedTime: [
      { selector: '.post_info, .post_time_source, .ep-time-soure, .article_title .time, .pub_time' },
      { selector: 'meta[property="article:published_time"]', attr: 'content' },
    ],
    region: [
      {
        selector: '.post_info:has(img[src*="ipLocation"])',
        match: '来源[:：]\\s*\\S.*?\\s+([\\u4e00-\\u9fa5]{2,8})\\s*举报',
      },
    ],
    editor: [
      { selector: '.ep-editor', match: '责任编辑[:：]\\s*([^\\s_]+)' },
      { selector: '.creative_statement', match: '责任编辑[:：]\\s*([^\\s_]+)' },
    ],
    originalTitle: [{ selector: '.otitle', match: '原标题[:：]\\s*(.+?)[）)]?$' }],
  },
  next: { selector: '.ep-pages a', text: '下一页|下页' },
  tidy: [
    '.post_side, .post_content_side, #epContentRight, .post_columnad_top, .post_columnad_btm, .colum_wrap.fl',
    '.post_recommends, #post_recommend, .post_comment, .post_next, .post_next_post_wrap, .post_content_endad, .post_end_ad',
    '.newsapp-qrcode, #instant-news, .gg200x300, .at_item, .post_topad, .post_btmshare, .ep-tie-simple, .vhouse_ad_houselist',
    '.bobo-wrap, .extra-tag, .nt-wx2dcode-pop, .noLoginIn, #hw-layer, #BAIDU_DUP_fp_wrapper',
  ],
} satisfies SiteRule;
