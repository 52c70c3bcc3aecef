import type { SiteRule } from '../core/types';

export default {
  id: 'tencent',
  name: '腾讯新闻',
  hosts: ['.qq.com'],
  verified: '2026-11-23',
  platform: '企鹅号',
  article: [
    '^(?:new|news|view\\.inews|xw)\\.qq\\.com/(?:rain|omn|cmsn|a|notch|k)/',
    '\\.qq\\.com/a/\\d{8}/\\d+',
    '^xw\\.qq\\.com/.*\\d{8}',
  ],
  notArticle: ['^[^/]+/?$', '/omn/author/', '/ch/', '^v\\.qq\\.com', '/tag/'],
  content: [
    '#Cnt-Main-Article-QQ',
    '.article-content-wrap',
    '#ArticleContent, #article-content',
    '.content-article',
    '.article_body, #article_body',
    '#ArticleCnt',
    '#content .content-box',
  ],
  strip: [
    { selector: '#Status, #article-status, .article-status', kind: 'disclaimer' },
    { selector: '#backqqcom', kind: 'promo' },
    { selector: '.rv-root-v2, .rv-js-root', kind: 'related' },
    { selector: '.mbArticleShareBtn, .image-carousel, #tipsWBzf, #wemcn, #ewm', kind: 'widget' },
    { selector: '#ArticleAuthor, #article-author, .content-article > h1', kind: 'byline' },
  ],
  metadata: {
    title: [{ selector: '.qq_article .hd h1, #C-Main-Article-QQ .hd h1, .content-article > h1, .LEFT > h1' }],
    source: [
      { selector: '.a_source, .titBar .where, .media-name' },
      { selector: 'meta[property="article:author"]', attr: 'content' },
    ],
    account: [{ selector: '.media-name' }],
    publishedTime: [
      { selector: '.a_time, .pubTime, .media-meta > span:first-child' },
      { selector: 'meta[property="article:published_time"]', attr: 'content' },
      { selector: 'meta[name="apub:time"]', attr: 'content' },
    ],
    region: [{ selector: '.media-meta > span:nth-child(2)', match: '^发布于\\s*(.+)' }],
    editor: [{ selector: '#QQeditor, .QQeditor', match: '责任编辑[:：]\\s*([^\\s\\]]+)' }],
  },
  tidy: [
    '#content-right, .content-right, #LeftTool, #left-tool, #go-top, #GoTop, #scrollBtn, .qq_leftSide, .qq_mainSide',
    '#topAd, .widthAd, .l_qq_com, #sideBars, .rv-root-v2, #Comment, #article-comment, #pop_rightreply',
    '.foot-Article-QQ, .coo_qqBrowser, .image-carousel',
  ],
} satisfies SiteRule;
