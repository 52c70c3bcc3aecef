import type { SiteRule } from '../core/types';

export default {
  id: 'sohu',
  name: '搜狐',
  hosts: ['.sohu.com'],
  verified: '2026-11-23',
  platform: '搜狐号',
  article: ['^(?:www|m|news|mp)\\.sohu\\.com/(?:a|n|i)/\\d+', '\\.sohu\\.com/\\d{8}/n\\d+', '\\.sohu\\.com/s?\\d{4}/'],
  notArticle: ['^[^/]+/?$', '^[^/]+/c/', '/picture/', '/v/\\d+'],
  content: [
    '#mp-editor',
    '#articleContent',
    '[itemprop="articleBody"]',
    '#contentText',
    '#fontzoom #fontzoom',
    '#fontzoom',
    '#sohu_content',
  ],
  strip: [
    { selector: 'p[data-role="original-title"]', kind: 'original-title' },
    { selector: 'p[data-role="editor-name"]', kind: 'editor' },
    { selector: '#backsohucom', kind: 'promo' },
    { selector: '.lookall-box, .conserve-photo, #report, #share, #big-share, .article-footer', kind: 'widget' },
    { selector: '#footerTag, .tagHotg', kind: 'tags' },
    { selector: '#authorArea', kind: 'byline' },
    { selector: '#articleOrigin', kind: 'disclaimer' },
    { selector: 'section.statement', kind: 'disclaimer' },
    { selector: '#onemobContainer, #middleText, #middleBanner, #bottomBanner, [id^="TR-"], sohuadcode', kind: 'ad' },
    { selector: 'a[href*=".sohu.com/sms/"], a[href*="//sms.sohu.com"]', kind: 'ad' },
    { selector: '#mpCover, [style*="none"]:has(> [itemprop="wordCount"])', kind: 'other' },
  ],
  // Behind 展开全文, on the page from the start.
  keep: ['.hidden-content'],
  metadata: {
    title: [
      { selector: '.text-title .title-info-title, h2.title-info .title-info-title' },
      { selector: '.text-title h1, h2.title-info, .news-title h1, h1[itemprop="headline"]' },
      { selector: 'title', match: '^(.+?)-搜狐' },
    ],
    source: [
      { selector: '[data-role="original-link"], .wcms-name, .time-source .source', match: '来源于?[:：]?\\s*(.+)' },
      { selector: '#sourceOrganization [itemprop="name"]' },
      { selector: '.news-writer .writer, .author-info .name' },
      { selector: 'meta[name="mediaid"]', attr: 'content' },
    ],
    account: [
      { selector: '.author-info .name, .news-writer .writer' },
      { selector: 'meta[name="mediaid"]', attr: 'content' },
    ],
    publishedTime: [
      { selector: '#news-time, #pubtime_baidu, .author-info .time, .wcms-time' },
      { selector: 'meta[itemprop="datePublished"]', attr: 'content' },
    ],
    region: [
      { selector: '.article-info .area', match: '发布于[:：]\\s*(.+)' },
      { selector: '#authorArea', match: '发布于[:：]\\s*(.+)' },
    ],
    editor: [
      { selector: '[data-role="editor-name"]', match: '责任编辑[:：]\\s*(\\S.*)' },
      { selector: '#editor_baidu', match: '责任编辑[:：]\\s*([^\\s)）]+)' },
    ],
    originalTitle: [{ selector: '[data-role="original-title"]', match: '原标题[:：]\\s*(.+)' }],
  },
  expand: ['#showMore', '#artLookAll'],
  tidy: [
    '#right-side-bar, #left-bottom-god, #float-btn, .column.left, .rightbar-wrapper',
    '#articleAllsee, #groomRead, .groom-read, #meComment, .god-article-bottom, .taboolaContainer, .pc-ad-common',
    '#tbl-explore-more-container, .fc-ccpa-root, #momagic_screen, [id^="TR-"], .content-wrapper sohuadcode, .trc_related_container',
    '#artRecNews, #artCommentArea, #bottomBanner, #onemobContainer, #backTop, #webClip, .footer_menu.article',
    '.pop-layer, .safe-hint, #sohu-mod, #sohu-remend, .sohu-khd, .tagHotg, .mutu, .lottery-box, .sogouService',
  ],
} satisfies SiteRule;
