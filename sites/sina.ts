import type { SiteRule } from '../core/types';

export default {
  id: 'sina',
  name: '新浪',
  hosts: ['.sina.com.cn', '.sina.cn', '.sina.com'],
  verified: '2026-11-23',
  platform: '新浪看点',
  article: [
    '/doc-[a-z]+\\d+\\.s?html',
    '/detail-[a-z]+\\d+\\.d\\.html',
    '^k\\.sina\\.(?:com\\.)?cn/article_',
    '/\\d{4}-\\d{2}-\\d{2}/\\d+\\.s?html',
    '/\\d{8}/\\d+\\.s?html',
    '^blog\\.sina\\.com\\.cn/s/blog_',
  ],
  notArticle: ['^[^/]+/?$', '^slide\\.', '^video\\.', '^search\\.', '^roll\\.', '/slide_'],
  content: [
    '#artibody',
    '#article',
    '.art_content',
    'article.art_box',
    '#articleContent',
    '.articalContent',
    '.l17 .l17',
    'td.l17',
  ],
  strip: [
    { selector: '.show_author, .article-editor', kind: 'editor' },
    { selector: '.otherContent_01, ins.sinaads, #left_hzh_ad, [class^="j_native_"]', kind: 'ad' },
    {
      selector: '.appendQr_wrap, .app-kaihu-qr, .tech-quotation, .ecode_weixin, .wx_l_code, .finance-app-qr',
      kind: 'promo',
    },
    { selector: '.art_keywords, #keywords', kind: 'tags' },
    { selector: '.weibo_info, .sharePic', kind: 'byline' },
    {
      selector:
        '.artical-player-wrap, .content_shareto, .content_print, [class^="sc_success"], form, .art_share, .fl_popup, .fl_bg',
      kind: 'widget',
    },
    { selector: '.ldy_art_bottom_button_box, [id^="quote_"], .hqimg_related, .hqimg_wrapper, #wx_pic', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '.main-title, #artibodyTitle, .art_tit_h1, .titName' }],
    source: [
      { selector: '.date-source .source, #media_name, .weibo_user' },
      { selector: 'meta[property="article:author"]', attr: 'content' },
      { selector: 'meta[name="mediaid"]', attr: 'content' },
    ],
    publishedTime: [
      { selector: '.date-source .date, #pub_date' },
      { selector: 'meta[property="article:published_time"]', attr: 'content' },
      { selector: '.weibo_time' },
    ],
    modifiedTime: [{ selector: 'meta[name="weibo: article:update_at"]', attr: 'content' }],
    editor: [{ selector: '.show_author, .article-editor', match: '责任编辑[:：]\\s*(\\S.*)' }],
  },
  next: { selector: '.page a', text: '下一页' },
  tidy: [
    '.article-content-right, .page-right-bar, .top-banner, .main_right, #weibo_btn, #top_btn, .SFA-724-bottom-bar',
    '.sinaads, .sinaads-float, .otherContent_01, .article-bottom-tg, .new_style_article, .vip-class, .app-viplive',
    '#most_read, .most-read, .blk-wxfollow, .blk-related, .blk-comment, #SI_FormList1, .f-dialog, .tq-survey-modal-bg',
    '.sina_sliders_pos, .sw_c0, #float-btn, .fl_words, .fl_qr, .ldy_art_bottom_button_box, #j_card_miniVideo, .ft_nav',
    '.article_body .hot_list, .j_article_relevent, .j_article_relevent_news, .j_relevent_video, .j_video_with_ad, #midThreeAds',
  ],
} satisfies SiteRule;
