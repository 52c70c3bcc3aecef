import type { SiteRule } from '../core/types';

export default {
  id: 'xinhua',
  name: '新华网',
  hosts: ['.xinhuanet.com', '.news.cn'],
  verified: '2026-11-23',
  article: [
    '/\\d{8}/\\w{32}/c\\.html',
    '/c_\\d{7,}\\w*\\.htm',
    '/content_\\d+\\.htm',
    '/news/article\\.html\\?articleId=',
  ],
  notArticle: ['^[^/]+/?$', '/index\\.html?$', '^[^/]+/\\w+/$'],
  content: [
    '#detailContent',
    '#p-detail',
    '#detail-content',
    '#detail',
    '#center > .article',
    '#Content',
    '.main-aticle, .main-article',
    '#article .article',
    '#contentblock, .content #content',
  ],
  strip: [
    { selector: '.p-tags, #articleEdit, .article_liability', kind: 'editor' },
    { selector: '.xinhuaPager, .pagelink, #div_currpage, center:has(.nextpage)', kind: 'pagination' },
    { selector: '.tadd, .zan-wap, .dask, .lb, .standard_lb, #videoArea, .tiyi1', kind: 'widget' },
    { selector: '.relate-news, .part2, .p2-nav-wap', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '.h-title, h1#title, .head-line h1 .title, .head-line h1, .article_title' }],
    source: [
      { selector: '#source, .source .sourceText, .article_auth > div:first-child' },
      { selector: '.info .source, .header-cont .source, .source', match: '来源[:：]\\s*(\\S+)' },
    ],
    publishedTime: [
      { selector: '.h-time:not(:empty), .source .time, .article_auth > div:nth-child(2), .header-time' },
      { selector: 'meta[name="publishdate"]', attr: 'content' },
    ],
    byline: [{ selector: '#articleEdit .editor', match: '作者[:：]\\s*(.+?)\\s*(?:责任编辑|\\]|】|$)' }],
    editor: [
      { selector: '.p-jc, #articleEdit .editor, .article_liability', match: '责任编辑[:：]?\\s*([^\\]】）)]+)' },
    ],
  },
  next: { selector: '.xinhuaPager a, .pagelink a, a.nextpage, #div_currpage a' },
  tidy: [
    '.part2, .fllow1-wap, .fllow3-wap, .share-title, .relate-news, #bottom .swiper-container, .Xfuchaung, .h-p2-ad3',
    '#aside, .box-sh, .body-add, ins[data-ycad-slot], .l-ad-1, .p2-ad, .qz',
  ],
} satisfies SiteRule;
